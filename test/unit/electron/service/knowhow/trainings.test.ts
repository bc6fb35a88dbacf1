import { describe, expect, it } from 'vitest';
import { createTrainings } from '../../../../../electron/service/knowhow/trainings.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { guides } from '../../../../../shared/knowhow/allGuides.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const people = createPeople(deps);
  const li = unwrap(await people.add({ draft: { name: '小李', role: 'cashier', store: null } }));
  const training = createTrainings(deps);
  const said = {
    personId: li.id,
    guideId: 'cardData',
    version: guides.cardData.version,
    language: 'zh',
    way: 'read',
    pin: null,
  } as const;
  const stateOf = async () =>
    unwrap(await training.overview()).items.find(({ guideId }) => guideId === 'cardData')?.state;
  return { deps, people, li, training, said, stateOf };
};

describe('training', () => {
  it('is acknowledged by a person for a version, counts for a year, and is in the log', async () => {
    const { deps, training, said, stateOf } = await aShop();
    expect(await stateOf()).toBe('never');
    const entry = unwrap(await training.acknowledge(said));
    expect(entry).toMatchObject({
      personName: '小李',
      version: 1,
      on: '2026-11-22',
      expiresOn: '2027-11-21',
      withPin: false,
      recordedBy: 'Li',
    });
    expect(await stateOf()).toBe('valid');
    expect(unwrap(await training.history({}))).toEqual([entry]);
    const [line] = await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 50);
    expect(line).toMatchObject({
      kind: 'people',
      summary: { zh: '小李 确认已学习《卡号、小票和密码》第 1 版，有效至 2027-11-21' },
    });
    await deps.clock.advance(366 * 86_400_000);
    expect(await stateOf()).toBe('expired');
    unwrap(await training.acknowledge(said));
    expect(await stateOf()).toBe('valid');
    expect(unwrap(await training.history({}))).toHaveLength(2);
  });

  it('refuses another version of the text, somebody unknown, and somebody who has left', async () => {
    const { people, li, training, said } = await aShop();
    expect(await training.acknowledge({ ...said, version: 2 })).toMatchObject({
      error: { code: 'training.other-version' },
    });
    expect(await training.acknowledge({ ...said, personId: crypto.randomUUID() })).toMatchObject({
      error: { code: 'person.unknown' },
    });
    unwrap(await people.leave({ personId: li.id, leftOn: '2026-11-22', reason: '离职' }));
    expect(await training.acknowledge(said)).toMatchObject({ error: { code: 'person.left' } });
    const { people: here, items } = unwrap(await training.overview());
    expect([here, items]).toEqual([[], []]);
    expect(unwrap(await training.history({}))).toEqual([]);
  });

  it('wants the own PIN of whoever has one', async () => {
    const { people, li, training, said } = await aShop();
    unwrap(await people.setPin({ personId: li.id, pin: '7391', by: null }));
    expect(await training.acknowledge(said)).toMatchObject({ error: { code: 'training.needs-pin' } });
    expect(await training.acknowledge({ ...said, pin: '1739' })).toMatchObject({ error: { code: 'person.wrong-pin' } });
    expect(unwrap(await training.acknowledge({ ...said, pin: '7391' }))).toMatchObject({ withPin: true });
    expect(JSON.stringify(await training.history({}))).not.toContain('7391');
  });

  it('counts for as long as the owner says, from then on', async () => {
    const { training, said } = await aShop();
    expect(unwrap(await training.overview()).months).toBe(12);
    const before = unwrap(await training.acknowledge(said));
    unwrap(await training.setMonths({ months: 6 }));
    expect(unwrap(await training.overview()).months).toBe(6);
    expect(unwrap(await training.acknowledge(said)).expiresOn).toBe('2027-05-21');
    expect(unwrap(await training.history({}))[1]).toEqual(before);
  });
});
