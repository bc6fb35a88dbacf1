import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  encodePrintConfiguration,
  encodeStatusEnquiry,
  encodeVendorInformation,
  givenUpAnswer,
  parseAbort,
  parseIntermediateStatus,
  positiveAnswer,
  unknownCommandAnswer,
  usualPassword,
  zvt,
} from '../../../../../electron/protocol/zvt/zvtMessages.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

describe('what we send', () => {
  it('is byte for byte what the rules of a check allow', () => {
    expect(encodeStatusEnquiry(usualPassword)).toEqual(vectorBytes('z113'));
    expect(toSpacedHex(encodeStatusEnquiry('123456'))).toBe('05 01 07 12 34 56 03 04 06 00');
    expect(encodePrintConfiguration()).toEqual(vectorBytes('z111'));
    expect(encodeVendorInformation()).toEqual(vectorBytes('z092'));
    expect(positiveAnswer).toEqual(vectorBytes('z002'));
    expect(unknownCommandAnswer).toEqual(vectorBytes('z042'));
    expect(toSpacedHex(givenUpAnswer)).toBe('84 6C 00');
  });

  it('has no registration and no log-off among its names', () => {
    expect(Object.values(zvt)).not.toContain(0x0600);
    expect(Object.values(zvt)).not.toContain(0x0602);
  });
});

describe('an intermediate status', () => {
  it.each([
    ['z006', 0x17, null, ''],
    ['z007', 0x17, 3, '00 Approved'],
    ['z048', 0x0a, null, ''],
    ['z051', 0x0a, 1, 'Test ä ö ü ß'],
  ])('%s: status %i, minutes %s, text "%s"', (id, status, minutes, text) => {
    expect(parseIntermediateStatus(vectorBytes(id).subarray(3))).toEqual({ status, minutes, text });
  });

  it.each([
    ['17 10', 10],
    ['17 06', 6],
    ['17 00', null],
    ['17 0A', null],
    ['17 06 06 00', 6],
    ['17 06 00', null],
    ['17 06 06 06 1F 73 03 00 00 02', 6],
  ])('%s has %s minutes', (hex, minutes) => {
    expect(parseIntermediateStatus(fromHex(hex)).minutes).toBe(minutes);
  });

  it('may be empty', () => {
    expect(parseIntermediateStatus(new Uint8Array(0))).toEqual({ status: null, minutes: null, text: '' });
  });
});

describe('an abort', () => {
  it('of a real terminal has a code, the maker’s code and a text (z054)', () => {
    expect(parseAbort(vectorBytes('z054').subarray(3))).toEqual({
      code: 0x6c,
      extendedCode: 'FF00001441',
      text: 'Abbruch durch externes Kommando!',
    });
  });

  it('without a code is one all the same (z055)', () => {
    expect(parseAbort(vectorBytes('z055').subarray(3))).toEqual({ code: null, extendedCode: null, text: null });
  });
});
