import { describe, expect, it } from 'vitest';
import { boundAtCable, boundValuesOf, saidFrom } from '../../../../../electron/service/binding/bindingView.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { anIdentity } from '../../../../support/records.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const times = { at: keptAt, today: '2026-11-22' };
const own = { serialNumber: 'N900-0001', tid: '52523535', mid: '822290059430961' };
const reading = (changes: object = {}) => ({
  terminal: null,
  report: aDriverReport({ identity: anIdentity({ ...own, ...changes }) }),
});

const withRecord = async (...records: ReturnType<typeof aRegisterRecord>[]) => {
  const { shops } = await someDeps();
  await shops.open.register.write({ records, line: null });
  return shops.open;
};

describe('the record of a terminal at the cable', () => {
  it('is found by its serial number, else by its pair of TID and MID', async () => {
    const record = aRegisterRecord(own);
    const store = await withRecord(record);
    expect((await boundAtCable(store, reading(), times))?.record.id).toBe(record.id);
    const other = await boundAtCable(store, reading({ serialNumber: 'N900-0002' }), times);
    expect(other?.record.id).toBe(record.id);
    expect(other?.saidIn('x').map(({ field }) => field)).toEqual(['serialNumber', 'mid', 'tid']);
    expect(await boundAtCable(store, reading({ serialNumber: 'N900-0002', tid: '1' }), times)).toBeNull();
  });

  it('is none where it is gone, somebody else’s, or not the only one', async () => {
    const gone = await withRecord(aRegisterRecord(own, { lifecycle: 'retired' }));
    expect(await boundAtCable(gone, reading(), times)).toBeNull();
    const two = await withRecord(
      aRegisterRecord({ ...own, serialNumber: 'A-11111' }),
      aRegisterRecord({ ...own, serialNumber: 'B-22222' }),
    );
    expect(await boundAtCable(two, reading({ serialNumber: 'C-33333' }), times)).toBeNull();
  });
});

describe('the compared part', () => {
  it('of a record and of observations is what the sheet shows', () => {
    expect(boundValuesOf(aRegisterRecord({ ...own, note: 'x' }))).toEqual(own);
    const seen = (field: 'tid' | 'note', source: 'device' | 'user') => ({
      field,
      source,
      value: '1',
      at: keptAt,
      checkId: null,
    });
    expect(saidFrom([seen('tid', 'device'), seen('note', 'device'), seen('tid', 'user')])).toHaveLength(1);
  });
});
