import { describe, expect, it } from 'vitest';
import { keepSaid } from '../../../../../electron/service/binding/bindingFollow.ts';
import { followRegistration, registrationAfter } from '../../../../../electron/service/register/followRegistration.ts';
import { createRegisterLifecycle } from '../../../../../electron/service/register/registerLifecycle.ts';
import type { ComparedField, ComparedSource, Drift } from '../../../../../shared/register/binding.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const drift = (field: ComparedField, source: ComparedSource): Drift => ({
  id: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001',
  recordId: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b002',
  field,
  source,
  registered: 'A',
  observed: 'B',
  firstAt: keptAt,
  lastAt: keptAt,
  checkId: null,
  handling: [],
  closedAt: null,
  closing: null,
});
const registered = { state: 'registered', source: 'portal', at: keptAt, by: 'Li', note: 'seen there' } as const;

describe('the registration that follows from the differences', () => {
  it('differs as soon as a source contradicts what was confirmed, by the weightiest source', () => {
    const found = registrationAfter(
      { registration: registered },
      [drift('tid', 'receipt'), drift('mid', 'device')],
      [],
    );
    expect(found).toMatchObject({ state: 'different', source: 'device', by: null });
    expect(found?.note).toContain('MID');
  });

  it('is not touched by another SIM card, nor where nothing was confirmed or a person has spoken', () => {
    expect(registrationAfter({ registration: registered }, [drift('iccid', 'device')], [])).toBeNull();
    for (const state of ['unknown', 'unregistered'] as const) {
      const registration = { ...registered, state };
      expect(registrationAfter({ registration }, [drift('tid', 'device')], [])).toBeNull();
    }
    const said = { ...registered, state: 'different' as const };
    expect(registrationAfter({ registration: said }, [], [])).toBeNull();
  });

  it('goes back to what a person had confirmed, and nowhere where nobody had', () => {
    const registration = { ...registered, state: 'different' as const, by: null };
    const change = { recordId: 'r', field: 'registration', before: 'unknown', after: 'registered', at: keptAt };
    const automatic = { ...change, number: 2, source: 'device', by: null, reason: null } as const;
    const personal = { ...change, number: 1, source: 'portal', by: 'Li', reason: 'seen there' } as const;
    expect(registrationAfter({ registration }, [], [automatic, personal])).toEqual(registered);
    expect(registrationAfter({ registration }, [], [])).toBeNull();
  });

  it('is stored, logged, and returns when the sources agree again', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const record = aRegisterRecord({ serialNumber: 'N900-0001', tid: '10000117' });
    await store.register.write({ records: [record], line: null });
    const { confirmRegistration } = createRegisterLifecycle(deps);
    const confirmed = unwrap(
      await confirmRegistration({ recordId: record.id, state: 'registered', source: 'portal', note: 'seen there' }),
    );
    const said = (value: string) => [{ field: 'tid', source: 'device', value, at: keptAt, checkId: null }] as const;
    await keepSaid({ record: confirmed, store }, said('10000118'), deps);
    expect((await store.register.byId(record.id))?.registration).toMatchObject({
      state: 'different',
      source: 'device',
    });
    const [row] = await store.register.listedBySerial('N900-0001');
    expect(row?.registration).toBe('different');
    await keepSaid({ record: confirmed, store }, said('10000117'), deps);
    expect((await store.register.byId(record.id))?.registration).toEqual(confirmed.registration);
    const history = await store.register.changes(record.id, null, 9);
    expect(history.map(({ after }) => after)).toEqual(['registered', 'different', 'registered']);
  });

  it('of a record that is gone is nothing', async () => {
    const deps = await someDeps();
    const recordId = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b002';
    await followRegistration({ recordId, store: deps.shops.open, open: [] }, deps);
    expect(deps.heard).toEqual([]);
  });
});
