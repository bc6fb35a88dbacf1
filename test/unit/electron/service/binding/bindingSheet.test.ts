import { describe, expect, it } from 'vitest';
import { maskedDrift, sheetOf } from '../../../../../electron/service/binding/bindingSheet.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const parts = { observations: [], open: [], closed: [], madeAt: keptAt };

describe('the sheet', () => {
  it('masks account and credit code, derives the acquirer, and names what is missing of the five', () => {
    const record = aRegisterRecord({
      mid: '822290059430961',
      uscc: '91110000600037341L',
      settlementLast4: '1234',
      store: '静安店',
    });
    const sheet = sheetOf({ record, ...parts });
    const of = (field: string) => sheet.rows.find((row) => row.field === field)?.record?.value;
    expect([of('acquirerCode'), of('uscc'), of('settlementLast4')]).toEqual(['822', '9111**********341L', '****1234']);
    expect(sheet.missing).toEqual(['installAddress']);
    expect(sheet.name).toBe('静安店');
    expect(sheet.lastReadAt).toBeNull();
  });

  it('says of each source whether it is the same, different or not comparable', () => {
    const record = aRegisterRecord({ tid: '10000117', merchantName: '甲' });
    const seen = (source: 'device' | 'receipt', value: string) => ({
      field: 'tid' as const,
      source,
      value,
      at: keptAt,
      checkId: null,
    });
    const { rows } = sheetOf({ record, ...parts, observations: [seen('device', '10000117'), seen('receipt', '1***')] });
    const row = rows.find(({ field }) => field === 'tid');
    expect([row?.device?.state, row?.receipt?.state, row?.portal]).toEqual(['same', 'incomparable', null]);
  });

  it('shows an institution code as the acquirer’s three digits', () => {
    const drift = {
      id: '00000000-0000-4000-8000-000000000001',
      recordId: '00000000-0000-4000-8000-000000000002',
      field: 'acquirerCode',
      source: 'device',
      registered: '48222900',
      observed: '48982900',
      firstAt: keptAt,
      lastAt: keptAt,
      checkId: null,
      handling: [],
      closedAt: null,
      closing: null,
    } as const;
    expect(maskedDrift({ ...drift, handling: [] })).toMatchObject({ registered: '822', observed: '898' });
  });
});
