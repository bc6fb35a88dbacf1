import { describe, expect, it } from 'vitest';
import { handedOver } from '../../../../../electron/service/binding/swapHandOver.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const old = aRegisterRecord({
  serialNumber: 'OLD-1',
  tid: '10000117',
  mid: '822290059430961',
  model: 'A8',
  store: '静安店',
  iccid: '8986',
});
const next = aRegisterRecord({ model: 'A9' });
const serial = { value: 'NEW-1', source: 'device' as const, at: keptAt, by: null };
const how = { reason: 'broken', at: keptAt, serial, terminalId: null };

describe('the hand-over', () => {
  it('carries binding and place with their sources, and nothing that belongs to the unit', () => {
    const pair = handedOver({ old, next }, { ...how, oldGoes: 'swappedOut' });
    expect(pair.next.fields).toEqual({
      model: next.fields.model,
      serialNumber: serial,
      tid: old.fields.tid,
      mid: old.fields.mid,
      store: old.fields.store,
    });
    expect(pair.next).toMatchObject({ replaces: old.id, lifecycle: 'pending' });
    expect(pair.old).toMatchObject({ replacedBy: next.id, lifecycle: 'swappedOut', fields: old.fields });
  });

  it('takes the numbers off a unit that may come back', () => {
    const pair = handedOver({ old, next }, { ...how, oldGoes: 'inRepair' });
    expect(Object.keys(pair.old.fields)).toEqual(['serialNumber', 'model', 'store', 'iccid']);
  });
});
