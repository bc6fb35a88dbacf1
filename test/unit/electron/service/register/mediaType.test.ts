import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../../electron/service/register/mediaType.ts';

const bytes = (...given: number[]): Uint8Array => Uint8Array.from([...given, 0, 0, 0]);

describe('what a file is', () => {
  it.each([
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    [bytes(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50), 'image/webp'],
    [new TextEncoder().encode('%PDF-1.7'), 'application/pdf'],
    [bytes(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x41, 0x56, 0x45), null],
    [new TextEncoder().encode('<svg onload="x">'), null],
    [new TextEncoder().encode('<html>'), null],
    [bytes(0x4d, 0x5a), null],
    [new Uint8Array(), null],
  ] as const)('is told by its first bytes: %#', (content, expected) => {
    expect(mediaTypeOf(content)).toBe(expected);
  });
});
