import { describe, expect, it } from 'vitest';
import { guardAddressChange, movedField } from '../../../../../electron/service/binding/guardAddressChange.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';

const record = aRegisterRecord({ installAddress: '示范路 8 号', store: '静安店' });

describe('another address', () => {
  it('is another text or none, where one was known', () => {
    expect(movedField(record, { installAddress: '新路' })).toBe('installAddress');
    expect(movedField(record, { store: null })).toBe('store');
    expect(movedField(record, { store: '' })).toBe('store');
  });

  it('is not the same text in another form, a first one, or another counter', () => {
    for (const fields of [{ installAddress: ' 示范路８号 ' }, { region: '上海' }, { counter: '2' }, {}]) {
      expect(movedField(record, fields)).toBeNull();
    }
  });

  it('does not pass the guard', () => {
    expect(() => guardAddressChange(record, { store: '徐汇店' })).toThrow('move.not-stated');
    expect(() => guardAddressChange(record, { tid: '10000117' })).not.toThrow();
  });
});
