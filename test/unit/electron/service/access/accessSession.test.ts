import { describe, expect, it } from 'vitest';
import { createAccessSession } from '../../../../../electron/service/access/accessSession.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const minute = 60_000;

const aSession = async (begins: 'locked' | 'looking' = 'locked', uptime?: () => number) => {
  const usual = await someDeps();
  const deps = uptime === undefined ? usual : { ...usual, clock: { ...usual.clock, uptime } };
  const people = createPeople(deps);
  const { id: personId } = unwrap(await people.add({ draft: { name: '王芳', role: 'owner', store: null } }));
  let locks = 0;
  const session = createAccessSession(deps, {
    begins,
    onIdle: () => {
      locks += 1;
      session.lock();
    },
  });
  const guard = async () => unwrap(await people.setPin({ personId, pin: '4826', by: null }));
  return { ...deps, people, session, guard, personId, locked: () => locks };
};

describe('a session', () => {
  it('lets everybody act as an owner until an owner has a PIN, under the name of the settings', async () => {
    const { session, operator, guard } = await aSession();
    expect(await session.present()).toMatchObject({ role: 'owner', isLocked: false, person: null });
    expect(operator.current()).toBe('Li');
    await guard();
    expect(await session.present()).toMatchObject({ role: null, isLocked: true });
    expect(operator.current()).toBe('–');
  });

  it('locks after the idle minutes, not while somebody types, and not where somebody merely looks', async () => {
    const { session, clock, guard, locked } = await aSession();
    const owner = await guard();
    await session.enter(owner);
    await clock.advance(9 * minute);
    await session.touch();
    await clock.advance(9 * minute);
    expect(locked()).toBe(0);
    await clock.advance(minute);
    expect(locked()).toBe(1);
    expect(await session.present()).toMatchObject({ role: null, isLocked: true, person: { name: '王芳' } });
    session.look();
    await clock.advance(60 * minute);
    expect(await session.present()).toMatchObject({ role: 'viewer', isLocked: false, person: null });
    expect(locked()).toBe(1);
  });

  it('locks at the first sign of somebody after a sleep that nobody told of, whether they move or ask', async () => {
    let on = 0;
    for (const sign of ['touch', 'present'] as const) {
      const { session, guard, locked } = await aSession('locked', () => on);
      await session.enter(await guard());
      on += 9 * minute;
      await session.touch();
      on += 9 * minute;
      expect((await session.present()).isLocked).toBe(false);
      // Timers stand still in a computer that sleeps.
      on += 2 * minute;
      await session[sign]();
      expect(locked()).toBe(1);
      expect(await session.present()).toMatchObject({ role: null, isLocked: true, person: { name: '王芳' } });
      await session.touch();
      expect(locked()).toBe(1);
    }
  });

  it('ends for whoever lost their PIN or left, and follows a change of role at once', async () => {
    const { session, shops, guard, people, personId } = await aSession();
    const owner = await guard();
    const other = unwrap(await people.add({ draft: { name: '李雷', role: 'technician', store: null } }));
    const by = { personId, pin: '4826' };
    unwrap(await people.setPin({ personId: other.id, pin: '7351', by }));
    await session.enter(other);
    expect((await session.present()).role).toBe('technician');
    const line = {} as never;
    await shops.open.people.write({ ...other, hasPin: true, role: 'cashier' }, line).catch(() => undefined);
    unwrap(await people.change({ personId: other.id, draft: { name: '李雷', role: 'cashier', store: null } }));
    expect((await session.present()).role).toBe('viewer');
    unwrap(await people.setPin({ personId: other.id, pin: null, by }));
    expect(await session.present()).toMatchObject({ role: null, isLocked: true, person: null });
    await session.enter(owner);
    session.leave();
    expect(await session.present()).toMatchObject({ role: null, person: null });
  });

  it('begins by looking on the command line, whatever the window is allowed', async () => {
    const { session, guard, shops, operator } = await aSession('looking');
    await guard();
    await shops.open.access.setSettings({ mayLook: false, idleMinutes: 1 }, {} as never).catch(() => undefined);
    expect(await session.present()).toMatchObject({ role: 'viewer' });
    expect(operator.current()).toBe('Li');
  });
});
