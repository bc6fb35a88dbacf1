import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { decodeSigned, decodeUnsigned, encodeInteger } from '../../../../../electron/protocol/field/integers.ts';

describe('whole numbers', () => {
  it.each([
    ['3F', 63],
    ['0E CE', 3790],
    ['00 02 CB CD', 183_245],
    ['FF FF FF FF', 4_294_967_295],
  ])('%s is %i', (hex, value) => {
    expect(decodeUnsigned(fromHex(hex))).toBe(value);
    expect(encodeInteger(value, fromHex(hex).length)).toEqual(fromHex(hex));
  });

  it.each([
    ['01 6C', 364],
    ['FE 70', -400],
    ['FF FF FF FF', -1],
    ['80 00', -32_768],
  ])('%s with a sign is %i', (hex, value) => {
    expect(decodeSigned(fromHex(hex))).toBe(value);
    expect(encodeInteger(value, fromHex(hex).length)).toEqual(fromHex(hex));
  });

  it.each([
    [256, 1],
    [-129, 1],
    [1.5, 2],
    [Number.NaN, 4],
  ])('%d is not written in %i bytes', (value, length) => {
    expect(() => encodeInteger(value, length)).toThrow();
  });
});
