import { describe, expect, it } from 'vitest';
import { redactedHex } from '../../../../electron/log/redact.ts';

// Numbers that the card schemes publish for tests.
const visa = '4111111111111111';
const amex = '378282246310005';

describe('card numbers in bytes', () => {
  it('are masked as characters and as packed digits', () => {
    const text = redactedHex(new TextEncoder().encode(`x${visa}`));
    expect(text).toBe('78 34 31 31 31 31 31 2A 2A 2A 2A 2A 2A 31 31 31 31');
    const packed = redactedHex(
      Uint8Array.from(
        [0xdf, ...Array<number>(8).fill(0)].map((byte, at) => (at === 0 ? byte : at === 1 ? 0x41 : 0x11)),
      ),
    );
    expect(packed).toBe('DF 41 11 11 ** ** ** 11 11');
    const odd = redactedHex(Uint8Array.from([0x37, 0x82, 0x82, 0x24, 0x63, 0x10, 0x00, 0x5f]));
    expect(odd.replace(/ /g, '')).not.toContain(amex);
  });

  it('are shown up to a number of bytes', () => {
    expect(redactedHex(Uint8Array.of(1, 2, 3), 2)).toBe('01 02 …');
    expect(redactedHex(new Uint8Array(0))).toBe('');
  });
});
