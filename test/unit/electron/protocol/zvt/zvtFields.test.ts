import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  ascii,
  byteList,
  choice,
  digits,
  filledDigits,
  flags,
  localTime,
  raw,
  signed,
  unsigned,
  utf8,
} from '../../../../../electron/protocol/zvt/zvtFields.ts';

describe('kinds of values', () => {
  it('unsigned within its range, and one value beside it', () => {
    const csq = unsigned(0xdf3c, 1, [0, 31, 99]);
    expect([0x0e, 0x1f, 0x20, 0x62, 0x63].map((byte) => csq.decode(Uint8Array.of(byte)))).toEqual([
      14,
      31,
      null,
      null,
      99,
    ]);
    expect(() => csq.encode(50)).toThrow(RangeError);
  });

  it('signed', () => {
    const field = signed(0xdf1c, 2, [-400, 1250]);
    expect(field.decode(fromHex('FF D3'))).toBe(-45);
    expect(field.decode(fromHex('80 00'))).toBeNull();
    expect(toSpacedHex(field.encode(-45))).toBe('FF D3');
  });

  it('digits, with zeros in front or F behind', () => {
    expect(digits(0xdf4c, 3).decode(fromHex('00 01 27'))).toBe('000127');
    expect(digits(0xdf4c, 3).decode(fromHex('00 01 2F'))).toBeNull();
    const iccid = filledDigits(0xdf3f, 10, 19, 20);
    expect(iccid.decode(fromHex('89 86 00 12 09 87 65 43 21 0F'))).toBe('8986001209876543210');
    expect(iccid.decode(fromHex('89 86 00 12 09 87 65 43 FF FF'))).toBeNull();
    expect(toSpacedHex(iccid.encode('8986001209876543210'))).toBe('89 86 00 12 09 87 65 43 21 0F');
  });

  it('ASCII without control characters, cut when written', () => {
    const field = ascii(0xdf62, 1, 4);
    expect(field.decode(fromHex('33 2E 34'))).toBe('3.4');
    expect(field.decode(fromHex('33 0A'))).toBeNull();
    expect(field.decode(fromHex('C3 84'))).toBeNull();
    expect(toSpacedHex(field.encode('123456'))).toBe('31 32 33 34');
    expect(() => field.encode('ä')).toThrow(RangeError);
  });

  it('UTF-8, cut at a character border when written', () => {
    const field = utf8(0xdf3e, 1, 8);
    expect(field.decode(fromHex('E6 A8 A1'))).toBe('模');
    expect(field.decode(fromHex('E6 A8'))).toBeNull();
    expect(field.decode(fromHex('41 07'))).toBeNull();
    expect(field.decode(fromHex('C2 85'))).toBeNull();
    expect(toSpacedHex(field.encode('模拟设备'))).toBe('E6 A8 A1 E6 8B 9F');
    expect(() => field.encode('a\nb')).toThrow(RangeError);
  });

  it('words for numbers', () => {
    const field = choice(0xdf28, { 0: 'ready', 1: 'noPaper' });
    expect([0, 1, 2].map((byte) => field.decode(Uint8Array.of(byte)))).toEqual(['ready', 'noPaper', null]);
    expect(field.encode('noPaper')).toEqual(Uint8Array.of(1));
    expect(() => field.encode('other' as 'ready')).toThrow(RangeError);
  });

  it('words for bits, others passed by', () => {
    const field = flags(0xdf34, 2, { 32768: 'tampered', 1: 'logNotEmpty' });
    expect(field.decode(fromHex('80 01'))).toEqual(['tampered', 'logNotEmpty']);
    expect(field.decode(fromHex('00 02'))).toEqual([]);
    expect(toSpacedHex(field.encode(['logNotEmpty']))).toBe('00 01');
  });

  it('lists, times and raw bytes', () => {
    expect(byteList(0xdf51, 32).decode(fromHex('61 66'))).toEqual([0x61, 0x66]);
    expect(toSpacedHex(byteList(0xdf51, 32).encode([0x61]))).toBe('61');
    expect(localTime(0xdf56).decode(fromHex('20 26 11 22 09 30 05'))).toBe('2026-11-22T09:30:05');
    expect(localTime(0xdf56).decode(fromHex('20 26 13 22 09 30 05'))).toBeNull();
    expect(toSpacedHex(localTime(0xdf56).encode('2026-11-22T09:30:05'))).toBe('20 26 11 22 09 30 05');
    const bytes = fromHex('5D 0E 77');
    expect(raw(0xdf39, 3).decode(bytes)).toEqual(bytes);
    expect(raw(0xdf39, 3).encode(bytes)).toEqual(bytes);
  });
});
