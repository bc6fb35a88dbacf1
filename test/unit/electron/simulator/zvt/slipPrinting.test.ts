import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../../electron/protocol/field/hex.ts';
import { encodePrintOnTerminal, lineInCp437 } from '../../../../../electron/protocol/zvt/zvtPrintOnTerminal.ts';
import { terminalOn } from './terminalOn.ts';

const command = toHex(
  encodePrintOnTerminal(['█▀▄ TEST', '1234'].map((line) => lineInCp437(line) ?? new Uint8Array(0))),
).replace(/(..)(?!$)/g, '$1 ');

describe('a slip for the terminal’s own paper', () => {
  it('comes out and can be looked at', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete' });
    expect(await ask(command)).toEqual(['80 00 00', '06 0F 00']);
    expect(terminal.state().paper).toMatchObject({ receipts: 1, lines: 2, last: ['█▀▄ TEST', '1234'] });
  });

  it('lacks what a worn head no longer prints', async () => {
    const { ask, terminal } = terminalOn({
      profile: 'complete',
      state: { paper: { receipts: 0, lines: 0, deadColumns: [1, 4] } },
    });
    await ask(command);
    expect(terminal.state().paper.last).toEqual(['█ ▄  EST', '1 34']);
  });

  it.each([
    ['no paper', { maintenance: { printer: { state: 1 } } }],
    ['an open cover', { maintenance: { printer: { state: 2 } } }],
    ['a printer that is not ready', { statusCode: 0xcc }],
  ])('does not come out with %s', async (_, state) => {
    const { ask, terminal } = terminalOn({ profile: 'extension', state });
    expect(await ask(command)).toEqual(['80 00 00', '06 1E 01 CC']);
    expect(terminal.state().paper.receipts).toBe(0);
  });

  it.each(['feigLike', 'oldNoTlv', 'restrictedAcquirer'] as const)('is not known to %s', async (profile) => {
    const { ask } = terminalOn({ profile });
    expect(await ask(command)).toEqual(['84 83 00']);
  });

  it('is not understood without lines', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    expect(await ask('06 D3 00')).toEqual(['84 9A 00']);
    expect(await ask('06 D3 02 06 00')).toEqual(['84 9A 00']);
  });
});
