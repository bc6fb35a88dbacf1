import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { terminalOn, textOf } from './terminalOn.ts';

describe('receipts', () => {
  it('come out on paper where the terminal has a printer and no till wants them', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete' });
    expect(await ask('06 79 00')).toEqual(['80 00 00', '06 0F 00']);
    expect(terminal.state().paper).toMatchObject({ receipts: 1, lines: 11 });
  });

  it('do not come out without paper', async () => {
    const { ask } = terminalOn({ profile: 'complete', state: { statusCode: 0xcc } });
    expect(await ask('06 1A 00')).toEqual(['80 00 00', '06 1E 01 CC']);
  });

  it('go to a till that registered for them, in blocks if it listed 06 D3, else in lines with a last one', async () => {
    const blocks = terminalOn({ profile: 'complete' });
    await blocks.ask('06 00 0E 00 00 00 8C 01 56 06 06 26 04 0A 02 06 D3');
    const asBlocks = await blocks.ask('06 79 00');
    expect(asBlocks.map((one) => one.slice(0, 5))).toEqual(['80 00', '06 D3', '06 0F']);
    const lines = terminalOn({ profile: 'complete' });
    await lines.ask('06 00 06 00 00 00 8C 01 56');
    const asLines = await lines.ask('06 79 00');
    expect(asLines.filter((one) => one.startsWith('06 D1'))).toHaveLength(11);
    expect(asLines.at(-2)).toMatch(/^06 D1 .. 81/);
    expect(lines.terminal.state().paper.receipts).toBe(0);
  });

  it('are cut into blocks that the till can take', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask('06 00 12 00 00 00 8C 01 56 06 0A 1A 02 01 00 26 04 0A 02 06 D3');
    const answers = await ask('06 1A 00');
    const blocks = answers.filter((one) => one.startsWith('06 D3'));
    expect(blocks.length).toBeGreaterThan(5);
    for (const one of blocks) expect(one.split(' ').length).toBeLessThanOrEqual(256);
  });

  it('carry a container behind the text at the acquirer that never gave it up', async () => {
    const { ask, terminal } = terminalOn({ profile: 'restrictedAcquirer' });
    terminal.change({ allowsEndOfDay: true, update: { isPending: true } });
    await ask('06 00 06 00 00 00 BE 01 56');
    const answers = await ask('06 50 03 00 00 00');
    const lines = answers.filter((one) => one.startsWith('06 D1'));
    expect(lines.length).toBeGreaterThan(2);
    for (const one of lines) expect(one).toMatch(/06 04 1F 07 01 01$/);
    expect(answers.at(-1)).toBe('06 0F 02 27 E0');
  });

  it.each([
    ['feigLike', 'cp437', 'G\x81ltigkeit'],
    ['utf8', 'utf8', 'GÃ¼ltigkeit'],
  ] as const)('of %s are written in %s', async (profile, _, word) => {
    const { ask } = terminalOn({ profile });
    const [, printed = ''] = await ask('06 1A 00');
    expect(textOf(fromHex(printed))).toContain(word);
  });

  it('are written in the character set that the till chose and the terminal confirmed', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask('06 00 11 00 00 00 8C 01 56 06 09 14 01 01 26 04 0A 02 06 D3');
    const [, printed = ''] = await ask('06 1A 00');
    expect(textOf(fromHex(printed))).toContain('Gültigkeit');
  });
});
