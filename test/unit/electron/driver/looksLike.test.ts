import { describe, expect, it } from 'vitest';
import { looksLike } from '../../../../electron/driver/looksLike.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('foreign bytes', () => {
  it('are named where their kind can be told', () => {
    expect(looksLike(bytes('HTTP/1.1 400 Bad Request'))).toMatch(/^HTTP: /);
    expect(looksLike(Uint8Array.of(2, 0x31, 3, 0x30))).toMatch(/^STX-framed: 02 31 03 30/);
  });

  it('are masked', () => {
    expect(looksLike(bytes('4111111111111111'))).not.toContain('4111111111111111');
  });
});
