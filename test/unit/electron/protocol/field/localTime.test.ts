import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  decodeLocalTime,
  encodeLocalTime,
  localFromDigits,
  localSeconds,
  localTimeAt,
} from '../../../../../electron/protocol/field/localTime.ts';

describe('a terminal’s local time', () => {
  it('is fourteen digits and nothing else', () => {
    expect(localFromDigits('20261122093005')).toBe('2026-11-22T09:30:05');
    expect(localFromDigits('2026112209300')).toBeNull();
    expect(localFromDigits('2026112209300x')).toBeNull();
  });

  it('is read from seven bytes and written into them', () => {
    expect(decodeLocalTime(fromHex('20 26 11 22 09 30 05'))).toBe('2026-11-22T09:30:05');
    expect(encodeLocalTime('2026-11-22T09:30:05')).toEqual(fromHex('20 26 11 22 09 30 05'));
  });

  it.each([
    '20 26 02 30 00 00 00',
    '20 26 13 01 00 00 00',
    '20 26 00 00 00 00 00',
    '20 26 11 22 24 00 00',
    '20 26 11 22 09 60 00',
    '20 26 11 22 09 30 60',
    '20 26 11 22 09 3A 05',
    '20 26 11 22 09 30',
    '00 00 00 00 00 00 00',
  ])('is not %s', (hex) => {
    expect(decodeLocalTime(fromHex(hex))).toBeNull();
  });

  it('knows leap days', () => {
    expect(localFromDigits('20240229120000')).toBe('2024-02-29T12:00:00');
    expect(localFromDigits('20260229120000')).toBeNull();
  });

  it('counts seconds as if it were UTC', () => {
    expect(localSeconds('1970-01-02T00:00:01')).toBe(86_401);
    expect(localSeconds('yesterday')).toBeNull();
  });

  it('is the wall clock of a zone', () => {
    const at = Date.UTC(2026, 10, 22, 1, 30, 5, 999);
    expect(localTimeAt(at, 480)).toBe('2026-11-22T09:30:05');
    expect(localTimeAt(at, -120)).toBe('2026-11-21T23:30:05');
  });

  it('is not written if there is no such moment', () => {
    expect(() => encodeLocalTime('2026-02-30T00:00:00')).toThrow();
  });
});
