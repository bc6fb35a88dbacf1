import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../../electron/protocol/field/hex.ts';
import { decodeInitialise, encodeInitialise } from '../../../../../electron/protocol/poslink/poslinkMessages.ts';

describe('messages of POSLink', () => {
  it('are one request', () => {
    expect(toHex(encodeInitialise())).toBe('024130301C312E34330346');
  });

  it('tell who the terminal is, with its network address masked', () => {
    const fields = ['0', 'A01', '1.43', '000000', 'OK', '1850042', 'A920', '27.00', 'a4:d4:b2:01:02:ff', '12', '40'];
    expect(decodeInitialise(fields)).toEqual({
      version: '1.43',
      code: '000000',
      message: 'OK',
      serialNumber: '1850042',
      model: 'A920',
      osVersion: '27.00',
      maskedMac: 'A4:**:**:**:**:FF',
    });
  });

  it('leave out what is missing, empty or no text', () => {
    expect(decodeInitialise(['0', 'A01', '1.28', '100001', '', ' ', '\u0001'])).toMatchObject({
      code: '100001',
      message: null,
      serialNumber: null,
      model: null,
      osVersion: null,
      maskedMac: null,
    });
    expect(decodeInitialise(['0', 'A01', '1.28', '000000', 'OK', '1', 'M', 'O', 'none'])?.maskedMac).toBeNull();
  });

  it.each([[['0', 'T01', '1.43', '000000']], [['0', 'A01', '1.43', 'OK']], [['0', 'A01']], [['']]])(
    'that are no answer to it are none: %j',
    (fields) => {
      expect(decodeInitialise(fields)).toBeNull();
    },
  );
});
