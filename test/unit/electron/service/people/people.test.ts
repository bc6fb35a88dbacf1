import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { present, unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const people = createPeople(deps);
  const add = async (name: string, role: 'owner' | 'technician' | 'cashier' = 'technician') =>
    unwrap(await people.add({ draft: { name, role, store: null } }));
  const setPin = (personId: string, pin: string | null, by: { personId: string; pin: string } | null = null) =>
    people.setPin({ personId, pin, by });
  const said = async () =>
    (await deps.shops.open.log.between({}, { from: 1, to: 1e9 }, 100)).map(({ summary }) => summary.zh);
  return { ...deps, people, add, setPin, said };
};

describe('people of the shop', () => {
  it('are listed with those who work here first, by name; whoever left stays on the list', async () => {
    const { people, add, said } = await aShop();
    const wang = await add('王芳');
    await add('李雷');
    await add('Zoë 阿兹');
    unwrap(await people.leave({ personId: wang.id, leftOn: '2026-11-22', reason: '离职 4111111111111111' }));
    const list = unwrap(await people.list());
    expect(list.map(({ name }) => name).at(-1)).toBe('王芳');
    expect(list.map(({ leftOn }) => leftOn)).toEqual([null, null, '2026-11-22']);
    expect((await said()).join()).toContain('离职 411111******1111');
    expect(unwrap(await people.leave({ personId: wang.id, leftOn: null, reason: '回来了' })).leftOn).toBeNull();
  });

  it('have names of their own: the same in other letters, widths or blanks is the same, also of who left', async () => {
    const { people, add } = await aShop();
    const wang = await add('Wang  Fang');
    unwrap(await people.leave({ personId: wang.id, leftOn: '2026-01-01', reason: 'left' }));
    for (const name of ['WANG FANG', 'Ｗａｎｇ Ｆａｎｇ', 'wang\u200Bfang', ' Wang\tFang ']) {
      expect(await people.add({ draft: { name, role: 'cashier', store: null } })).toMatchObject({
        error: { code: 'person.name-taken' },
      });
    }
    expect(await people.add({ draft: { name: '\u200B\u202E', role: 'cashier', store: null } })).toMatchObject({
      error: { code: 'input.invalid' },
    });
    const draft = { name: 'Wang Fang (morning)', role: 'owner' as const, store: '一号店' };
    expect(unwrap(await people.change({ personId: wang.id, draft }))).toMatchObject(draft);
  });

  it('keep no PIN anywhere: what is stored is scrypt with a salt of its own', async () => {
    const { add, setPin, folder, shops } = await aShop();
    const [li, han] = [await add('李雷'), await add('韩梅梅')];
    unwrap(await setPin(li.id, '83520917'));
    unwrap(await setPin(han.id, '83520917'));
    const [one, other] = [await shops.open.people.pin(li.id), await shops.open.people.pin(han.id)];
    expect(present(one).hash).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(present(one).hash).not.toBe(present(other).hash);
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      expect((await readFile(join(file.parentPath, file.name))).includes('83520917'), file.name).toBe(false);
    }
  });
});

describe('a PIN', () => {
  it('is set freely only while no owner has one; afterwards its person or an owner answers for it', async () => {
    const { add, setPin, people } = await aShop();
    const [boss, li, han] = [await add('老板', 'owner'), await add('李雷'), await add('韩梅梅')];
    expect(unwrap(await setPin(li.id, '2683')).hasPin).toBe(true);
    expect(await setPin(li.id, '1379')).toMatchObject({ error: { code: 'person.needs-owner' } });
    unwrap(await setPin(boss.id, '864209'));
    expect(await setPin(han.id, '1379')).toMatchObject({ error: { code: 'person.needs-owner' } });
    expect(await setPin(han.id, '1379', { personId: li.id, pin: '2683' })).toMatchObject({
      error: { code: 'person.needs-owner' },
    });
    expect(await setPin(han.id, '1379', { personId: boss.id, pin: '864208' })).toMatchObject({
      error: { code: 'person.wrong-pin' },
    });
    unwrap(await setPin(han.id, '1379', { personId: boss.id, pin: '864209' }));
    unwrap(await setPin(li.id, '9753', { personId: li.id, pin: '2683' }));
    expect(await people.checkPin({ personId: li.id, pin: '2683' })).toMatchObject({
      error: { code: 'person.wrong-pin' },
    });
    expect(await people.checkPin({ personId: li.id, pin: '9753' })).toMatchObject({ ok: true });
    expect(unwrap(await setPin(li.id, null, { personId: li.id, pin: '9753' })).hasPin).toBe(false);
    expect(await people.checkPin({ personId: li.id, pin: '9753' })).toMatchObject({ error: { code: 'person.no-pin' } });
  });

  it('has 4 to 12 digits, and not those that everybody tries first', async () => {
    const { add, setPin } = await aShop();
    const { id } = await add('李雷');
    for (const pin of ['', '123', '1234567890123', '12a4', '１２３４', '2 683']) {
      expect(await setPin(id, pin)).toMatchObject({ error: { code: 'input.invalid' } });
    }
    for (const pin of ['0000', '1234', '98765432', '7777777', '67890', '1212', '731731', '2580']) {
      expect(await setPin(id, pin)).toMatchObject({ error: { code: 'person.weak-pin' } });
    }
  });

  it('cannot be guessed quickly: not one after the other, not all at once, not over a restart, not by the clock', async () => {
    const deps = await aShop();
    const { add, setPin, people, clock, said } = deps;
    const { id: personId } = await add('李雷');
    unwrap(await setPin(personId, '2683'));
    const codes = async (results: readonly ReturnType<typeof people.checkPin>[]) =>
      (await Promise.all(results)).map((result) => (result.ok ? 'ok' : result.error.code));
    const guesses = Array.from({ length: 12 }, (_, index) => people.checkPin({ personId, pin: String(4000 + index) }));
    const found = await codes(guesses);
    expect(found.filter((code) => code === 'person.wrong-pin')).toHaveLength(3);
    expect(found.filter((code) => code === 'person.must-wait')).toHaveLength(9);
    const again = createPeople(deps);
    expect(await again.checkPin({ personId, pin: '2683' })).toMatchObject({
      error: { code: 'person.must-wait', facts: { seconds: 30 } },
    });
    await clock.advance(30_000);
    expect(await codes([people.checkPin({ personId, pin: '4100' })])).toEqual(['person.wrong-pin']);
    expect(await people.checkPin({ personId, pin: '2683' })).toMatchObject({ error: { facts: { seconds: 60 } } });
    await clock.advance(60_000);
    expect(await codes([people.checkPin({ personId, pin: '2683' })])).toEqual(['ok']);
    expect(await codes([people.checkPin({ personId, pin: '2684' })])).toEqual(['person.wrong-pin']);
    expect((await said()).filter((line) => line.includes('连续输错')).length).toBe(2);
  });

  it('of somebody who left is of no use, and a wait does not outlive a clock that was set back', async () => {
    const { add, setPin, people, shops, clock } = await aShop();
    const { id: personId } = await add('李雷');
    unwrap(await setPin(personId, '2683'));
    await shops.open.people.beginTry(personId, () => ({
      wrong: 3,
      mayTry: true,
      waitUntil: new Date(Date.UTC(2027, 10, 22)).toISOString(),
    }));
    expect(await people.checkPin({ personId, pin: '2683' })).toMatchObject({ error: { facts: { seconds: 30 } } });
    await clock.advance(29_000);
    expect(await people.checkPin({ personId, pin: '2683' })).toMatchObject({ error: { facts: { seconds: 1 } } });
    await clock.advance(1000);
    expect(await people.checkPin({ personId, pin: '2683' })).toMatchObject({ ok: true });
    unwrap(await people.leave({ personId, leftOn: '2026-11-22', reason: 'left' }));
    expect(await people.checkPin({ personId, pin: '2683' })).toMatchObject({ error: { code: 'person.left' } });
    expect(await setPin(personId, '1379', { personId, pin: '2683' })).toMatchObject({ error: { code: 'person.left' } });
  });
});
