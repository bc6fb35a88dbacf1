import { describe, expect, it } from 'vitest';
import { qrLines } from '../../../../../electron/service/guided/slipQr.ts';
import { readQr } from '../../../../support/readQr.ts';

describe('a QR code in half blocks', () => {
  it('is 21 characters wide, 11 lines high, and reads as what was put in', () => {
    const lines = qrLines('K449-2470-15WK-F63W');
    expect(lines).toHaveLength(11);
    for (const line of lines) expect(line).toMatch(/^[█▀▄ ]{21}$/);
    expect(readQr(lines)).toBe('K449-2470-15WK-F63W');
  });

  it('holds a long code too', () => {
    expect(readQr(qrLines('M449-2470-15WK-F63W-0000'))).toBe('M449-2470-15WK-F63W-0000');
  });

  it('cannot be read any more when one column of dots is missing', () => {
    const worn = qrLines('K449-2470-15WK-F63W').map((line) => `${line.slice(0, 11)} ${line.slice(12)}`);
    expect(readQr(worn)).toBeNull();
  });
});
