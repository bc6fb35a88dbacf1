import { describe, expect, it } from 'vitest';
import { createRegister } from '../../../../../electron/service/register/register.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the register', () => {
  it('is records, states and tasks over the same shop', async () => {
    const { records, states, tasks } = createRegister(await someDeps());
    const { record } = unwrap(
      await records.create({ fields: { serialNumber: 'N900-0001' }, source: 'user', acceptsConflicts: false }),
    );
    expect(unwrap(await tasks.list({ recordId: record.id })).open).toBe(1);
    unwrap(
      await states.confirmRegistration({ recordId: record.id, state: 'registered', source: 'portal', note: 'seen' }),
    );
    expect(unwrap(await tasks.list({ isOpen: true })).tasks).toEqual([]);
  });
});
