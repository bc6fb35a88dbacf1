// The life cycle on a real database: its ways, and what each state forbids on every path to a terminal.
import { describe, expect, it } from 'vitest';
import { effectsOf, lastFourOf } from '../../shared/model/action.ts';
import { unwrap } from '../support/anEngine.ts';
import { aRegister, inState, otherTill, own } from '../support/aRegister.ts';

describe('the life cycle', () => {
  it('has only its own ways, each with a reason', async () => {
    const shop = await aRegister();
    const { recordId } = await inState(shop, 'inService');
    const back = await shop.states.changeLifecycle({ recordId, to: 'pending', reason: 'why not', role: 'owner' });
    expect(back).toMatchObject({ ok: false, error: { code: 'lifecycle.no-way' } });
    const spare = {
      recordId,
      to: 'spare',
      reason: 'a quiet month, 卡 6222 0000 0000 0000 13',
      role: 'technician',
    } as const;
    const record = unwrap(await shop.states.changeLifecycle(spare));
    expect(record).toMatchObject({ lifecycle: 'spare' });
    const changes = unwrap(await shop.records.changes({ recordId, before: null, limit: 5 }));
    expect(changes[0]).toMatchObject({ field: 'lifecycle', before: 'inService', after: 'spare', by: 'Li' });
  });

  it('does not count a terminal as ready before its registration is confirmed', async () => {
    const shop = await aRegister();
    const { id: recordId } = await shop.create(own);
    const ready = await shop.states.changeLifecycle({ recordId, to: 'registered', reason: 'surely', role: 'owner' });
    expect(ready).toMatchObject({ ok: false, error: { code: 'lifecycle.needs-registration' } });
  });

  it('leaves quarantine by the owner only', async () => {
    const shop = await aRegister();
    const { recordId } = await inState(shop, 'quarantined');
    const change = { recordId, to: 'inRepair', reason: 'to the maker' } as const;
    expect(await shop.states.changeLifecycle({ ...change, role: 'technician' })).toMatchObject({
      ok: false,
      error: { code: 'lifecycle.needs-owner' },
    });
    unwrap(await shop.states.changeLifecycle({ ...change, role: 'owner' }));
  });

  it('goes from repair into service after a full check with the same serial number only', async () => {
    const shop = await aRegister();
    const { recordId, terminalId } = await inState(shop, 'inRepair');
    const back = { recordId, to: 'inService', reason: 'repaired', role: 'owner' } as const;
    expect(await shop.states.changeLifecycle(back)).toMatchObject({ error: { code: 'lifecycle.needs-check' } });
    expect(await shop.check({ terminalId })).toMatchObject({ code: 'lifecycle.not-allowed' });
    const at = new Date().toISOString();
    const entry = {
      recordId,
      step: 'backFromRepair',
      at,
      from: 'workshop',
      to: 'Li',
      place: null,
      reason: 'repaired',
    } as const;
    unwrap(await shop.states.addCustody(entry));
    expect(await shop.check({ terminalId, level: 'quick' })).toMatchObject({ state: 'done' });
    expect(await shop.states.changeLifecycle(back)).toMatchObject({ error: { code: 'lifecycle.needs-check' } });
    shop.plugIn({ serialNumber: 'N900-0009', tid: '11111111' });
    await shop.check({ terminalId, level: 'full' });
    expect(await shop.states.changeLifecycle(back)).toMatchObject({ error: { code: 'lifecycle.needs-check' } });
    shop.plugIn({});
    expect(await shop.check({ terminalId, level: 'full' })).toMatchObject({ state: 'done' });
    expect(unwrap(await shop.states.changeLifecycle(back)).lifecycle).toBe('inService');
    const steps = unwrap(await shop.states.custody({ recordId })).map(({ step }) => step);
    expect(steps).toEqual(['backFromRepair', 'sentForRepair', 'installed']);
  });

  it.each(['quarantined', 'inRepair', 'swappedOut', 'retired', 'foreign'] as const)(
    'forbids checks and commands while %s, by terminal and by port, and keeps nothing',
    async (state) => {
      const shop = await aRegister();
      const { terminalId } = await inState(shop, state);
      const before = shop.scripted.asked.length;
      for (const level of ['quick', 'full'] as const) {
        expect(await shop.check({ terminalId, level })).toMatchObject({
          state: 'skipped',
          code: 'lifecycle.not-allowed',
          checkId: null,
        });
      }
      expect(shop.scripted.asked.length).toBe(before);
      const { services } = shop.engine;
      const stored = unwrap(await services.terminals.checks({ terminalId, before: null, limit: 100 }));
      for (const level of ['quick', 'full'] as const) {
        expect(await shop.check({ level })).toMatchObject({
          state: 'skipped',
          code: 'lifecycle.not-allowed',
          checkId: null,
        });
      }
      expect(unwrap(await services.terminals.checks({ terminalId, before: null, limit: 100 }))).toEqual(stored);
      const command = 'diagnosis' as const;
      const confirmation = {
        lastFour: lastFourOf('N900-0001'),
        role: 'owner' as const,
        reason: 'for the test',
        effects: effectsOf(command),
        override: null,
      };
      const act = await services.actions.start({ terminalId, command, options: {}, confirmation } as never);
      expect(act).toMatchObject({ ok: false, error: { code: 'lifecycle.not-allowed' } });
    },
  );

  it('allows a suspended terminal the quick check and not the full one', async () => {
    const shop = await aRegister();
    const { terminalId } = await inState(shop, 'suspended');
    expect(await shop.check({ terminalId })).toMatchObject({ state: 'done' });
    expect(await shop.check({ terminalId, level: 'full' })).toMatchObject({ code: 'lifecycle.not-allowed' });
    expect(await shop.check({ level: 'full' })).toMatchObject({ code: 'lifecycle.not-allowed' });
  });

  it('does not hold another terminal responsible for the port on which a retired one was', async () => {
    const shop = await aRegister();
    await inState(shop, 'retired');
    shop.plugIn({ serialNumber: 'N900-0002', tid: '11111111' });
    expect(await shop.check({ level: 'full' })).toMatchObject({ state: 'done', code: null });
  });

  it('warns "replaced by" when a swapped-out unit is plugged in elsewhere', async () => {
    const shop = await aRegister();
    await inState(shop, 'swappedOut');
    shop.plugIn({}, otherTill);
    expect(await shop.check({ address: otherTill })).toMatchObject({ code: 'lifecycle.not-allowed' });
    expect(await shop.openTasks('warning')).toMatchObject([
      { data: { code: 'swappedOutPluggedIn', serial: 'N900-0001' } },
    ]);
  });

  it('lets the others of a run be checked', async () => {
    const shop = await aRegister();
    const { terminalId } = await inState(shop, 'retired');
    shop.plugIn({ serialNumber: 'N900-0002', tid: '11111111' }, otherTill);
    const { checks } = shop.engine.services;
    const run = unwrap(await checks.start({ terminalIds: [terminalId], addresses: [otherTill], level: 'quick' }));
    const { targets } = unwrap(await checks.finished(run.id));
    expect(targets.map(({ state, error }) => [state, error?.code ?? null])).toEqual([
      ['skipped', 'lifecycle.not-allowed'],
      ['done', null],
    ]);
  });
});
