import { describe, expect, it } from 'vitest';
import { isExemptField, isIdentifierField } from '../../../../shared/mask/exemptFields.ts';

describe('fields that hold no free text', () => {
  it.each([
    'serialNumber',
    'imei',
    'iccid',
    'mid',
    'tusn',
    'uscc',
    'file',
    'hash',
    'passphrase',
    'id',
    'jobId',
    'unitIds',
  ])('are %s', (name) => {
    expect(isExemptField(name)).toBe(true);
  });

  it.each(['note', 'reason', 'name', 'text', 'caseNumber', 'operator', 'title', 'addressNote', 'said'])(
    'are not %s',
    (name) => {
      expect(isExemptField(name)).toBe(false);
    },
  );

  it('are in an entry only numbers of terminals, SIM cards and merchants', () => {
    expect(isIdentifierField('iccid')).toBe(true);
    expect(isIdentifierField('file')).toBe(false);
  });
});
