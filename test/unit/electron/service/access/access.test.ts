import { describe, expect, it } from 'vitest';
import { createAccess } from '../../../../../electron/service/access/access.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const people = createPeople(deps);
  const access = createAccess(deps, 'locked');
  const add = async (name: string, role: 'owner' | 'technician' | 'cashier') =>
    unwrap(await people.add({ draft: { name, role, store: null } }));
  const wang = await add('王芳', 'owner');
  const [li, han] = [await add('李雷', 'technician'), await add('韩梅梅', 'cashier')];
  const guard = async () => {
    unwrap(await people.setPin({ personId: wang.id, pin: '4826', by: null }));
    const by = { personId: wang.id, pin: '4826' };
    unwrap(await people.setPin({ personId: li.id, pin: '7351', by }));
    unwrap(await people.setPin({ personId: han.id, pin: '9064', by }));
  };
  const said = async () => {
    const entries = await deps.shops.open.log.between({}, { from: 1, to: 1e9 }, 500);
    return entries.filter(({ kind }) => kind === 'login').map(({ summary }) => summary.en);
  };
  return { ...deps, people, access, wang, li, han, guard, said };
};

const code = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.error?.code ?? 'ok';

describe('access', () => {
  it('refuses nothing until an owner has a PIN; a PIN of somebody else alone changes nothing', async () => {
    const { access, people, li } = await aShop();
    unwrap(await people.setPin({ personId: li.id, pin: '7351', by: null }));
    expect(code(await access.admit('backups.restore', {}))).toBe('ok');
    expect(unwrap(await access.state())).toMatchObject({
      isGuarded: false,
      isLocked: false,
      role: 'owner',
      people: [],
    });
  });

  it('lets each do what their role may, and says who may do the rest', async () => {
    const { access, wang, li, han, guard } = await aShop();
    await guard();
    const asks = async () => [
      code(await access.admit('knowhow.card', {})),
      code(await access.admit('terminals.list', {})),
      code(await access.admit('checks.start', { level: 'full' })),
      code(await access.admit('journal.liftHold', {})),
    ];
    expect(await asks()).toEqual(['ok', 'access.locked', 'access.locked', 'access.locked']);
    unwrap(await access.login({ personId: han.id, pin: '9064' }));
    expect(await asks()).toEqual(['ok', 'ok', 'access.not-allowed', 'access.not-allowed']);
    unwrap(await access.login({ personId: li.id, pin: '7351' }));
    expect(await asks()).toEqual(['ok', 'ok', 'ok', 'access.not-allowed']);
    expect(await access.admit('journal.liftHold', {})).toMatchObject({ error: { facts: { needs: 'owner' } } });
    unwrap(await access.login({ personId: wang.id, pin: '4826' }));
    expect(await asks()).toEqual(['ok', 'ok', 'ok', 'ok']);
    unwrap(await access.lock());
    expect(await asks()).toEqual(['ok', 'access.locked', 'access.locked', 'access.locked']);
  });

  it('tells who has to wait, by a new engine too, until it is over', async () => {
    const deps = await aShop();
    const { access, li, wang, guard, clock } = deps;
    await guard();
    unwrap(await access.makeRecovery({ personId: wang.id, pin: '4826' }));
    for (const pin of ['1111', '2222', '3333']) await access.login({ personId: li.id, pin });
    for (let turn = 0; turn < 3; turn += 1) await access.recover({ personId: wang.id, code: 'A', pin: '7391' });
    const waits = async (asked: typeof access) =>
      Object.fromEntries(unwrap(await asked.state()).waits.map(({ of, seconds }) => [of, seconds]));
    expect(await waits(access)).toEqual({ [li.id]: 30, recovery: 30 });
    await clock.advance(12_000);
    expect(await waits(createAccess(deps, 'locked'))).toEqual({ [li.id]: 18, recovery: 18 });
    await clock.advance(18_000);
    expect(await waits(access)).toEqual({});
  });

  it('tells logins, logouts, waits and refused dangerous things in the log, each refusal once a minute, no PIN ever', async () => {
    const { access, li, guard, said, clock } = await aShop();
    await guard();
    for (const pin of ['1111', '2222', '3333']) await access.login({ personId: li.id, pin });
    expect(code(await access.login({ personId: li.id, pin: '7351' }))).toBe('person.must-wait');
    await clock.advance(31_000);
    unwrap(await access.login({ personId: li.id, pin: '7351' }));
    for (let turn = 0; turn < 5; turn += 1) await access.admit('backups.restore', {});
    await access.admit('terminals.list', {});
    await clock.advance(61_000);
    await access.admit('backups.restore', {});
    unwrap(await access.logout());
    const refused = 'Refused: 李雷 may not carry out backups.restore';
    expect((await said()).toSorted()).toEqual(
      [
        'The PIN of 李雷 was wrong 3 times in a row; the next try has to wait',
        '李雷 (Technician) logged in',
        refused,
        refused,
        '李雷 (Technician) logged out',
      ].toSorted(),
    );
    expect((await said()).join()).not.toMatch(/1111|2222|3333|7351/);
  });

  it('lets whoever only looks in without a PIN if the owner allows it, and not otherwise', async () => {
    const { access, guard, wang } = await aShop();
    await guard();
    expect(unwrap(await access.look())).toMatchObject({ role: 'viewer', person: null, isLocked: false });
    unwrap(await access.login({ personId: wang.id, pin: '4826' }));
    unwrap(await access.setSettings({ mayLook: false, idleMinutes: 5 }));
    unwrap(await access.logout());
    expect(code(await access.look())).toBe('access.no-looking');
    expect(unwrap(await access.state())).toMatchObject({ isLocked: true, mayLook: false, idleMinutes: 5 });
  });

  it('keeps roles in force where rows of people are lost or damaged', async () => {
    const { access, guard, people, wang, folder, shops, clock } = await aShop();
    await guard();
    const { Database } = await import('../../../../../electron/store/database.ts');
    const { shopFile } = await import('../../../../../electron/service/shops.ts');
    const database = new Database(shopFile(folder, 'own'));
    database.run("UPDATE person SET person_json = '{' WHERE id = ?", wang.id);
    expect(code(await access.admit('backups.restore', {}))).toBe('access.locked');
    expect(unwrap(await access.state()).people.map(({ name }) => name)).toEqual(['韩梅梅', '李雷']);
    database.run('DELETE FROM person');
    expect(code(await access.admit('backups.restore', {}))).toBe('access.locked');
    unwrap(await people.add({ draft: { name: '小偷', role: 'owner', store: null } }));
    expect(code(await access.admit('backups.restore', {}))).toBe('access.locked');
    database.close();
    expect((await shops.open.access.read()).isGuarded && clock.now() > 0).toBe(true);
  });

  it('keeps one owner with a PIN: the last one can neither change role nor leave, nor somebody who leaves some day stand in', async () => {
    const { people, guard, wang, li } = await aShop();
    await guard();
    const draft = { name: '王芳', role: 'cashier' as const, store: null };
    expect(code(await people.change({ personId: wang.id, draft }))).toBe('access.last-owner');
    expect(code(await people.leave({ personId: wang.id, leftOn: '2030-01-01', reason: 'goes' }))).toBe(
      'access.last-owner',
    );
    unwrap(await people.change({ personId: li.id, draft: { name: '李雷', role: 'owner', store: null } }));
    unwrap(await people.leave({ personId: wang.id, leftOn: '2030-01-01', reason: 'goes' }));
    expect(code(await people.leave({ personId: li.id, leftOn: '2031-01-01', reason: 'goes' }))).toBe(
      'access.last-owner',
    );
  });

  it('ends roles with the last PIN of an owner, and with it the recovery code', async () => {
    const { access, people, guard, wang } = await aShop();
    await guard();
    unwrap(await access.makeRecovery({ personId: wang.id, pin: '4826' }));
    expect(unwrap(await access.state()).hasRecovery).toBe(true);
    unwrap(await people.setPin({ personId: wang.id, pin: null, by: { personId: wang.id, pin: '4826' } }));
    expect(unwrap(await access.state())).toMatchObject({ isGuarded: false, role: 'owner', hasRecovery: false });
  });
});
