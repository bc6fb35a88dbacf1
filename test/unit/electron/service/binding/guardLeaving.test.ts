import { describe, expect, it } from 'vitest';
import {
  guardLeaving,
  mayLosePayments,
  unsettledOfRecord,
} from '../../../../../electron/service/binding/guardLeaving.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const record = aRegisterRecord({ serialNumber: 'N9' }, { lifecycle: 'inService' });
const unknown = { state: 'unknown', count: null, at: null } as const;
const change = { to: 'inRepair', reason: 'dead since this morning', role: 'owner' } as const;

describe('a unit that leaves', () => {
  it('may take payments along from where it sold to where nobody settles it', () => {
    expect(mayLosePayments('inService', 'inRepair')).toBe(true);
    expect(mayLosePayments('inService', 'spare')).toBe(false);
    expect(mayLosePayments('pending', 'retired')).toBe(false);
  });

  it('leaves when nothing is open, or when the owner accepts what is', () => {
    guardLeaving(record, change, { state: 'none', count: 0, at: keptAt });
    guardLeaving(record, { ...change, openPayments: { accepts: null, ticked: true } }, unknown);
    expect(() => guardLeaving(record, change, unknown)).toThrow('lifecycle.payments-pending');
    const byTechnician = { ...change, role: 'technician', openPayments: { accepts: null, ticked: true } } as const;
    expect(() => guardLeaving(record, byTechnician, unknown)).toThrow('lifecycle.payments-pending');
  });

  it('has an unknown number of open payments while it was never read', async () => {
    const { shops } = await someDeps();
    expect(await unsettledOfRecord(shops.open, record, Date.parse(keptAt))).toEqual(unknown);
  });
});
