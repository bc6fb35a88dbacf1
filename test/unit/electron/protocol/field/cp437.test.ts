import { describe, expect, it } from 'vitest';
import { decodeCp437 } from '../../../../../electron/protocol/field/cp437.ts';

const all = Uint8Array.from({ length: 256 }, (_, at) => at);

describe('code page 437', () => {
  it('has a character of its own for each byte', () => {
    const text = decodeCp437(all);
    expect(Array.from(text)).toHaveLength(256);
    expect(new Set(Array.from(text)).size).toBe(256);
  });

  it('has the German letters and the signs of receipts', () => {
    expect(decodeCp437(Uint8Array.of(0x84, 0x94, 0x81, 0xe1, 0x8e, 0x99, 0x9a, 0xf8))).toBe('äöüßÄÖÜ°');
  });
});
