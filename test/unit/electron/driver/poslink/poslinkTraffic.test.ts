import { describe, expect, it } from 'vitest';
import { describePoslink, maskPoslink } from '../../../../../electron/driver/poslink/poslinkTraffic.ts';
import { encodeFrame, lrcOf } from '../../../../../electron/protocol/poslink/poslinkFrame.ts';
import { encodeInitialise } from '../../../../../electron/protocol/poslink/poslinkMessages.ts';

const answer = encodeFrame(['0', 'A01', '1.43', '000000', 'OK', '1850042', 'A920', '27.00', 'A4D4B20102FF', '12']);

describe('traffic with a POSLink terminal', () => {
  it('is described in words both ways, without the network address', () => {
    expect(describePoslink('toTerminal', encodeInitialise())).toMatchObject({
      summary: { en: 'POSLink request A00' },
      fields: [
        { name: 'command', value: 'A00' },
        { name: 'version', value: '1.43' },
      ],
    });
    const said = describePoslink('fromTerminal', answer);
    expect(said?.summary.zh).toBe('POSLink 回答 A01');
    expect(said?.fields.slice(-2)).toEqual([
      { name: 'MAC', value: '************' },
      { name: 'field 10', value: '12' },
    ]);
  });

  it('of another family is left to it', () => {
    expect(describePoslink('fromTerminal', Uint8Array.of(0x06))).toBeNull();
    expect(describePoslink('toTerminal', Uint8Array.of(0x10, 0x02, 0x05, 0x01))).toBeNull();
    expect(describePoslink('fromTerminal', encodeFrame(['a', 'b']))).toBeNull();
  });

  it('keeps its length and a right check character when it is masked', () => {
    const masked = maskPoslink('fromTerminal', answer);
    expect(masked).toHaveLength(answer.length);
    expect(lrcOf(masked.subarray(1))).toBe(0);
    expect(String.fromCharCode(...masked)).not.toContain('A4D4B2');
    expect(maskPoslink('toTerminal', encodeInitialise())).toEqual(encodeInitialise());
  });

  it('hides more for somebody outside, and its check character stays right', () => {
    const hidden = maskPoslink('fromTerminal', answer, (data) => data.fill(0x2a, 0, 1));
    expect(hidden[1]).toBe(0x2a);
    expect(lrcOf(hidden.subarray(1))).toBe(0);
    const plain = maskPoslink('fromTerminal', Uint8Array.of(0x41, 0x42), (data) => data.fill(0x2a));
    expect([...plain]).toEqual([0x2a, 0x2a]);
  });

  it('holds no card number, whole or in pieces', () => {
    const sale = encodeFrame([
      '0',
      'T01',
      '1.43',
      '000000',
      'OK',
      '4111111111111111',
      ';4111111111111111=25121010000?',
    ]);
    const masked = maskPoslink('fromTerminal', sale);
    expect(masked).toHaveLength(sale.length);
    expect(String.fromCharCode(...masked)).not.toMatch(/4111111111111111|2512/);
    const piece = maskPoslink('fromTerminal', sale.subarray(0, -1));
    expect(piece).toHaveLength(sale.length - 1);
    expect(String.fromCharCode(...piece)).not.toContain('4111111111111111');
  });
});
