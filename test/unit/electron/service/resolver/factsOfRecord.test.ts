import { describe, expect, it } from 'vitest';
import { factsOfRecord } from '../../../../../electron/service/resolver/factsOfRecord.ts';
import type { RegisterFieldKey, ValueSource } from '../../../../../shared/register/registerFields.ts';
import { aRegisterRecord } from '../../../../support/aRegisterRecord.ts';

const at = '2026-11-20T02:00:00.000Z';
const recordWith = (fields: Partial<Record<RegisterFieldKey, readonly [string, ValueSource]>>) =>
  aRegisterRecord({
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, [value, source]]) => [key, { value, source, at, by: 'Li' }]),
    ),
  });

describe('what the shop’s own record says, as facts', () => {
  it('is the shop’s own copy of the numbers, wherever it came from', () => {
    const record = recordWith({ serialNumber: ['A92000111', 'device'], tid: ['10001234', 'user'] });
    expect(factsOfRecord(record)).toEqual([
      { key: 'register.sn', value: 'A92000111', source: 'register', at },
      { key: 'register.tid', value: '10001234', source: 'register', at },
    ]);
  });

  it('keeps what the acquirer’s pages said as theirs, in the numbers of the evidence', () => {
    const record = recordWith({
      bindStatus: ['unbound', 'portal'],
      termStatus: ['disabled', 'portal'],
      unionpayOnboarded: ['no', 'portal'],
      merchantStatus: ['normal', 'user'],
    });
    expect(factsOfRecord(record).map(({ key, value, source }) => [key, value, source])).toEqual([
      ['portal.bindStatus', 0, 'portal'],
      ['portal.termStatus', 2, 'portal'],
      ['portal.unionpayOnboarded', false, 'portal'],
      ['portal.merchantStatus', 'normal', 'register'],
    ]);
  });

  it('makes an approval of the last approved payment, and nothing of fields that no diagnosis reads', () => {
    const record = recordWith({ lastApprovedAt: [at, 'receipt'], supplier: ['某公司', 'user'], note: ['x', 'user'] });
    expect(factsOfRecord(record).map(({ key, source }) => [key, source])).toEqual([
      ['history.approvedEver', 'receipt'],
      ['history.lastApprovedAt', 'receipt'],
    ]);
  });
});
