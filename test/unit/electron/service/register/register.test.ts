import { describe, expect, it } from 'vitest';
import { createRegister } from '../../../../../electron/service/register/register.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
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

  it('says beforehand what the guard refuses', async () => {
    const deps = await someDeps();
    const terminal = aStoredTerminal({ serial: 'N900-0001' });
    await deps.shops.open.checks.record(aCheckRecord(terminal));
    const { states } = createRegister(deps);
    const terminalId = terminal.id;
    const free = { quickCheck: null, fullCheck: null, command: null };
    expect(unwrap(await states.forbidden({ terminalId }))).toEqual(free);
    const record = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'suspended' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const code = 'lifecycle.not-allowed';
    expect(unwrap(await states.forbidden({ terminalId }))).toMatchObject({
      ...free,
      fullCheck: { code },
      command: { code },
    });
    const nobody = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
    expect(await states.forbidden({ terminalId: nobody })).toMatchObject({ error: { code: 'terminal.unknown' } });
  });
});
