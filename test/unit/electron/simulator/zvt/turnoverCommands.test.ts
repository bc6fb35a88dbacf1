import { describe, expect, it } from 'vitest';
import { terminalOn } from './terminalOn.ts';

describe('turnover totals', () => {
  it('name number and sum without a card number', async () => {
    const { ask } = terminalOn();
    const [, totals = '', end] = await ask('06 10 03 00 00 00');
    expect(totals).toMatch(
      /^04 0F .. 27 00 04 00 00 00 01 86 50 49 01 56 0C .. .. .. 0D 11 22 60 F0 F5 F3 00 01 00 03 03/,
    );
    expect(end).toBe('06 0F 00');
  });

  it('are settled by an end of day only where the state allows one', async () => {
    expect(await terminalOn().ask('06 50 03 00 00 00')).toEqual(['84 83 00']);
    const { ask, terminal } = terminalOn({ state: { allowsEndOfDay: true } });
    expect((await ask('06 50 03 00 00 00')).at(-1)).toBe('06 0F 00');
    expect(terminal.state().maintenance?.results?.unsettledCount).toBe(0);
  });
});
