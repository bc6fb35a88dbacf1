import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../../electron/protocol/field/hex.ts';
import { encodePrintOnTerminal, lineInCp437 } from '../../../../../electron/protocol/zvt/zvtPrintOnTerminal.ts';
import { linesOf } from '../../../../../electron/protocol/zvt/zvtPrintout.ts';

describe('lines for the terminal’s own paper', () => {
  it('are one command: CP437, an administration receipt, a text each', () => {
    const lines = ['AB', ''].map(lineInCp437).filter((line) => line !== null);
    expect(toHex(encodePrintOnTerminal(lines))).toBe('06D311060F1401FF1F0701032506070241420700');
  });

  it('hold half blocks and shades, and read back as they were', () => {
    const text = '█▀▄ ░▒▓ |----+ 09';
    const bytes = lineInCp437(text);
    expect(bytes).toHaveLength(text.length);
    const command = encodePrintOnTerminal([bytes ?? new Uint8Array(0)]);
    expect(linesOf(0x06d3, command.subarray(3), 0xff)).toEqual([text]);
  });

  it('do not exist for characters that the set lacks', () => {
    expect(lineInCp437('测试')).toBeNull();
    expect(lineInCp437('a\nb')).toBeNull();
    expect(lineInCp437('')).toHaveLength(0);
  });
});
