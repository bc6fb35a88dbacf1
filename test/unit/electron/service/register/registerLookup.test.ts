import { describe, expect, it } from 'vitest';
import { custodyEntry } from '../../../../../electron/service/register/registerCustody.ts';
import {
  backSince,
  isBack,
  mustAllow,
  recordOf,
  refusalOf,
} from '../../../../../electron/service/register/registerLookup.ts';
import type { CustodyStep } from '../../../../../shared/register/registerRecord.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const hands = (recordId: string, ...steps: CustodyStep[]) =>
  steps.map((step) => custodyEntry({ recordId, step, reason: 'why' }, { at: keptAt, by: 'Li' }));

describe('finding a record', () => {
  it('says that there is none', async () => {
    const { shops } = await someDeps();
    await expect(recordOf(shops.open.register, '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001')).rejects.toMatchObject({
      appError: { code: 'register.unknown' },
    });
  });
});

describe('coming back from repair', () => {
  const record = aRegisterRecord({}, { lifecycle: 'inRepair' });

  it('is what custody said last, newest first', () => {
    expect(isBack(record, hands(record.id, 'moved', 'backFromRepair', 'sentForRepair'))).toBe(true);
    expect(isBack(record, hands(record.id, 'sentForRepair', 'backFromRepair'))).toBe(false);
    expect(isBack(record, [])).toBe(false);
    expect(isBack({ ...record, lifecycle: 'retired' }, hands(record.id, 'backFromRepair'))).toBe(false);
    expect(backSince(record, hands(record.id, 'backFromRepair'))).toBe(keptAt);
    expect(backSince(record, hands(record.id, 'sentForRepair'))).toBeNull();
  });
});

describe('what a state does not allow', () => {
  it('is refused with the state, the action and the reason', async () => {
    const { shops } = await someDeps();
    const { register } = shops.open;
    const record = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'retired' });
    await register.write({ records: [record], line: null });
    const facts = { serial: 'N900-0001', lifecycle: 'retired', lifecycleAction: 'edit', whyNot: 'retired' };
    expect(await refusalOf(register, record, 'edit')).toEqual({ code: 'lifecycle.not-allowed', facts });
    await expect(mustAllow(register, record, 'edit')).rejects.toMatchObject({ appError: { facts } });
    expect(await refusalOf(register, { ...record, lifecycle: 'pending' }, 'edit')).toBeNull();
    await mustAllow(register, { ...record, lifecycle: 'pending' }, 'edit');
  });

  it('is a check in repair until the unit is back', async () => {
    const { shops } = await someDeps();
    const { register } = shops.open;
    const record = aRegisterRecord({}, { lifecycle: 'inRepair' });
    await register.write({ records: [record], line: null });
    expect(await refusalOf(register, record, 'fullCheck')).toMatchObject({ facts: { serial: '–' } });
    await register.write({ custody: hands(record.id, 'backFromRepair'), line: null });
    expect(await refusalOf(register, record, 'fullCheck')).toBeNull();
    expect(await refusalOf(register, record, 'command')).not.toBeNull();
  });
});
