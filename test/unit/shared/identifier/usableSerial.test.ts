import { describe, expect, it } from 'vitest';
import { usableSerial } from '../../../../shared/identifier/usableSerial.ts';

describe('a serial number that identifies', () => {
  it.each(['17F59B1F', '11E930EC', 'N300W0012345', '5a04d74b', '00000001', '52500245'])('%s does', (serial) => {
    expect(usableSerial(serial)).toBe(serial.toUpperCase());
  });

  it.each([
    null,
    undefined,
    '',
    '   ',
    '0',
    '00000000',
    '1234567',
    '01234567',
    '123456789',
    '0123456789ABCDEF',
    'unknown',
    'UNKNOWN',
    'n/a',
    'FFFFFFFF',
    '--------',
    'xxxxxxxx',
  ])('%s does not', (serial) => {
    expect(usableSerial(serial)).toBeNull();
  });
});
