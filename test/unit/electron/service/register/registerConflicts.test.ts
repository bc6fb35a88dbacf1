import { describe, expect, it } from 'vitest';
import { conflictsOf, refuseConflict } from '../../../../../electron/service/register/registerConflicts.ts';
import type { RegisterRecord } from '../../../../../shared/register/registerRecord.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const mid = '82229005943096D';
const otherMid = '102581083986056';

const withOthers = async (...records: RegisterRecord[]) => {
  const { shops } = await someDeps();
  await shops.open.register.write({ records, line: null });
  return shops.open.register;
};

describe('conflicts', () => {
  it('are none for a unit that is alone, or with itself', async () => {
    const record = aRegisterRecord({ serialNumber: 'N900-0001', tid: '52523535' });
    expect(await conflictsOf(await withOthers(record), record)).toEqual([]);
    expect(await conflictsOf(await withOthers(), aRegisterRecord())).toEqual([]);
  });

  it('are one serial number twice, told apart by the merchants', async () => {
    const store = await withOthers(aRegisterRecord({ serialNumber: 'N900-0001', mid }));
    expect(await conflictsOf(store, aRegisterRecord({ serialNumber: 'n900-0001' }))).toMatchObject([
      { code: 'duplicateSerial' },
    ]);
    expect(await conflictsOf(store, aRegisterRecord({ serialNumber: 'N900-0001', mid }))).toMatchObject([
      { code: 'duplicateSerial' },
    ]);
    expect(await conflictsOf(store, aRegisterRecord({ serialNumber: 'N900-0001', mid: otherMid }))).toEqual([
      {
        code: 'serialUnderTwoMerchants',
        data: { code: 'serialUnderTwoMerchants', serial: 'N900-0001', mid: otherMid, otherMid: mid },
      },
    ]);
  });

  it('are never two fillers', async () => {
    const store = await withOthers(aRegisterRecord({ serialNumber: '1234567' }));
    expect(await conflictsOf(store, aRegisterRecord({ serialNumber: '1234567' }))).toEqual([]);
  });

  it('are one TID at two units of one acquirer, and not of two', async () => {
    const store = await withOthers(aRegisterRecord({ serialNumber: 'A-00001', tid: '52523535', mid }));
    const found = (fields: Parameters<typeof aRegisterRecord>[0]) => conflictsOf(store, aRegisterRecord(fields));
    expect(await found({ serialNumber: 'B-00001', tid: '52523535' })).toMatchObject([
      { code: 'duplicateTid', data: { serial: 'B-00001', otherSerial: 'A-00001', tid: '52523535' } },
    ]);
    expect(await found({ serialNumber: 'B-00001', tid: '52523535', mid: otherMid })).toEqual([]);
    expect(await found({ serialNumber: 'B-00001', tid: '52523536', mid })).toEqual([]);
  });

  it('are not with a unit that has given its TID up', async () => {
    for (const lifecycle of ['swappedOut', 'retired', 'foreign'] as const) {
      const store = await withOthers(aRegisterRecord({ serialNumber: 'A-00001', tid: '52523535', mid }, { lifecycle }));
      expect(
        await conflictsOf(store, aRegisterRecord({ serialNumber: 'B-00001', tid: '52523535', mid })),
        lifecycle,
      ).toEqual([]);
    }
  });

  it('are refused outright with a retired unit', async () => {
    const store = await withOthers(aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'retired' }));
    await expect(conflictsOf(store, aRegisterRecord({ serialNumber: 'N900-0001' }))).rejects.toMatchObject({
      appError: { code: 'register.serial-retired', facts: { serial: 'N900-0001' } },
    });
  });

  it('are refused in words', () => {
    const refuse = (): never =>
      refuseConflict({ code: 'duplicateSerial', data: { code: 'duplicateSerial', serial: 'A1' } });
    expect(refuse).toThrow('register.conflict');
    try {
      refuse();
    } catch (thrown) {
      expect(thrown).toMatchObject({
        appError: {
          facts: { conflict: 'duplicateSerial', evidenceEn: 'Serial number A1 stands in more than one record.' },
        },
      });
    }
  });
});
