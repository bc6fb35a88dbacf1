import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { switchOn } from '../switchOn.ts';
import { terminalOn, textOf } from './terminalOn.ts';

describe('a log file', () => {
  const files = { blockBytes: 4, '2': 'hello world', '3': 'äß' };

  it('comes in blocks with position and total length', async () => {
    const { ask } = terminalOn({ state: { files } });
    const answers = await ask('08 11 07 06 05 2D 03 1D 01 02');
    expect(answers[1]).toBe('04 0F 16 06 14 2D 12 1D 01 02 1E 02 00 00 1F 00 02 00 0B 1C 04 68 65 6C 6C');
    expect(answers.slice(1, -1)).toHaveLength(3);
    expect(answers.at(-1)).toBe('06 0F 02 27 00');
  });

  it('comes from an offset, and several come in one command', async () => {
    const { ask } = terminalOn({ state: { files } });
    const answers = await ask('08 11 10 06 0E 2D 07 1D 01 02 1E 02 00 08 2D 03 1D 01 03');
    expect(answers.slice(1, -1)).toEqual([
      '04 0F 15 06 13 2D 11 1D 01 02 1E 02 00 08 1F 00 02 00 0B 1C 03 72 6C 64',
      '04 0F 14 06 12 2D 10 1D 01 03 1E 02 00 00 1F 00 02 00 02 1C 02 84 E1',
    ]);
  });

  it('is stopped by the till with 84', async () => {
    const { raw, clock } = switchOn({ state: { files }, kind: 'stream', polite: false });
    await raw.send('08 11 07 06 05 2D 03 1D 01 02');
    await clock.settle();
    raw.forget();
    await raw.send('84 6C 00');
    await clock.settle();
    expect(raw.apdus()).toEqual(['06 1E 01 6C']);
  });

  it('is made up where nobody gave one, the same for the same terminal', async () => {
    const read = () => terminalOn({ state: { files: { blockBytes: 60_000 } } }).ask('08 11 07 06 05 2D 03 1D 01 02');
    const [once, again] = await Promise.all([read(), read()]);
    expect(once).toEqual(again);
    expect(textOf(fromHex(once[1] ?? ''))).toMatch(/host/);
  });

  it('that does not exist is not possible, and a request without one is not understood', async () => {
    expect(await terminalOn().ask('08 11 07 06 05 2D 03 1D 01 09')).toEqual(['80 00 00', '06 1E 01 83']);
    expect(await terminalOn().ask('08 11 00')).toEqual(['84 9A 00']);
  });
});
