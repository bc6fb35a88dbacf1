import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createOperator } from '../../../../../electron/service/operator.ts';
import { isDaily, kindOfSource } from '../../../../../electron/service/reminder/reminderItems.ts';
import { createReminders } from '../../../../../electron/service/reminder/reminders.ts';
import { openShops, shopFile } from '../../../../../electron/service/shops.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { usualReminders } from '../../../../../shared/reminder/reminderSettings.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const hour = 3_600_000;
/** 2026-11-22 09:30 in Shanghai. */
const halfPastNine = Date.UTC(2026, 10, 22, 1, 30);

const aShop = async () => {
  const folder = await tempFolder();
  const clock = createFakeClock(halfPastNine);
  const shops = unwrap(await openShops(folder, 'own', { log: silentLogger, now: () => clock.now() }));
  const database = new Database(shopFile(folder, 'own'));
  onTestFinished(() => {
    database.close();
    shops.close();
  });
  const centre = createReminders({
    shops,
    clock,
    log: silentLogger,
    operator: createOperator('Li'),
    publish: () => undefined,
  });
  const list = async () => unwrap(await centre.list({ show: 'all', offset: 0, limit: 100 })).reminders;
  const put = (sql: string, ...values: (string | number | null)[]): number => database.run(sql, ...values);
  return { centre, clock, list, put };
};

describe('what the centre is told of', () => {
  it('comes once a day, but for what cannot wait', () => {
    const sources = Object.keys(kindOfSource) as (keyof typeof kindOfSource)[];
    expect(sources.filter((source) => !isDaily(source))).toEqual(['jobDue', 'finding', 'unattended']);
  });

  it('is a promised date on its day and the day after, and no more once the incident is closed', async () => {
    const { centre, clock, list, put } = await aShop();
    const id = randomUUID();
    put(
      `INSERT INTO incident (id, unit_id, store, state, opened_at, closed_at, promised_on, incident_json) VALUES (?, NULL, '人民路店', 'withProvider', ?, NULL, '2026-11-22', ?)`,
      ...[id, '2026-11-20T00:00:00.000Z', JSON.stringify({ title: '打不出小票' })],
    );
    await centre.look();
    await clock.advance(24 * hour);
    await centre.look();
    expect((await list()).map(({ kind, sample }) => [kind, sample[0]?.detail?.en])).toEqual([
      ['incident', '人民路店 · promised for 2026-11-22, which has passed'],
      ['incident', '人民路店 · promised for today, 2026-11-22'],
    ]);
    put('UPDATE incident SET closed_at = ? WHERE id = ?', '2026-11-23T02:00:00.000Z', id);
    await centre.look();
    expect((await list()).map(({ state }) => state)).toEqual(['settled', 'settled']);
  });

  it('is training that runs out, of those who still work here, by the newest acknowledgement', async () => {
    const { centre, list, put } = await aShop();
    const people = [
      { id: randomUUID(), name: '小王', leftOn: null },
      { id: randomUUID(), name: '小李', leftOn: '2026-11-01' },
    ];
    for (const { id, ...rest } of people)
      put('INSERT INTO person (id, person_json) VALUES (?, ?)', id, JSON.stringify(rest));
    const train = (person: string, expires: string): number =>
      put(
        'INSERT INTO training (id, person_id, text_id, expires_on, training_json) VALUES (?, ?, ?, ?, ?)',
        ...[randomUUID(), person, 'tamper', expires, JSON.stringify({ title: { zh: '防篡改', en: 'Tampering' } })],
      );
    for (const { id } of people) train(id, '2026-11-30');
    train(people[0]?.id ?? '', '2026-12-01');
    await centre.look();
    expect(await list()).toMatchObject([
      {
        kind: 'training',
        count: 1,
        sample: [{ title: { en: 'Tampering' }, detail: { zh: '小王 · 2026-12-01 到期' } }],
      },
    ]);
    train(people[0]?.id ?? '', '2027-12-01');
    await centre.look();
    expect(await list()).toMatchObject([{ state: 'settled' }]);
  });

  it('is a notice before and on the day on which it takes effect, and a part that runs low, once each time', async () => {
    const { centre, clock, list, put } = await aShop();
    put(
      'INSERT INTO public_notice (id, notice_json) VALUES (?, ?)',
      ...[randomUUID(), JSON.stringify({ title: '259 号文', issuer: '收单机构', startsOn: '2026-11-24' })],
    );
    const part = randomUUID();
    const stock = (onHand: number): number =>
      put(
        'INSERT INTO stock_part (id, part_json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET part_json = excluded.part_json',
        ...[part, JSON.stringify({ name: '打印纸', unit: '卷', store: null, onHand, lowMark: 5, retiredAt: null })],
      );
    stock(4);
    await centre.look();
    await centre.look();
    expect((await list()).map(({ kind, sample }) => [kind, sample[0]?.detail?.zh])).toEqual([
      ['stock', '还剩 4 卷'],
      ['notice', '收单机构 · 2026-11-24 起生效'],
    ]);
    stock(50);
    await centre.look();
    expect((await list())[0]).toMatchObject({ kind: 'stock', state: 'settled' });
    stock(2);
    await clock.advance(48 * hour);
    await centre.look();
    const kinds = (await list()).map(({ kind, state }) => `${kind} ${state}`);
    expect(kinds.filter((each) => each.startsWith('notice'))).toHaveLength(2);
    expect(kinds.filter((each) => each === 'stock unread')).toHaveLength(1);
  });

  it('is a task of the register that is due, unless it stands among the jobs', async () => {
    const { centre, list, put } = await aShop();
    const [id, other] = [randomUUID(), randomUUID()];
    for (const each of [id, other]) {
      put(
        `INSERT INTO register_task (id, kind, record_id, terminal_id, serial_number, opened_at, due_on, closed_at, closing_json, data_json)
         VALUES (?, 'review', NULL, NULL, 'SN1', ?, '2026-11-21', NULL, NULL, '{}')`,
        ...[each, '2026-11-01T00:00:00.000Z'],
      );
    }
    put(
      `INSERT INTO job (id, plan_id, subject, origin, kind, state, due_on, due_time, made_at, title_json)
       VALUES (?, NULL, 'shop', 'x', 'registration', 'open', '2026-12-21', '09:00', ?, ?)`,
      ...[other, '2026-11-01T00:00:00.000Z', JSON.stringify({ zh: '甲', en: 'A' })],
    );
    await centre.look();
    expect(await list()).toMatchObject([{ kind: 'task', count: 1, sample: [{ link: '/register' }] }]);
  });

  it('is a fault that lasts ten minutes, and a suspicion of tampering in quiet hours too', async () => {
    const { centre, clock, list, put } = await aShop();
    unwrap(await centre.setSettings({ settings: { ...usualReminders, quiet: { from: '09:00', until: '18:00' } } }));
    const find = (check: string): number =>
      put(
        `INSERT INTO finding (id, terminal_id, check_id, state, outcome, who, opened_at, changed_at, closed_at, finding_json)
         VALUES (?, ?, ?, 'open', 'fail', 'merchant', ?, ?, NULL, ?)`,
        ...[
          randomUUID(),
          randomUUID(),
          check,
          '2026-11-22T01:29:00.000Z',
          '2026-11-22T01:29:00.000Z',
          JSON.stringify({}),
        ],
      );
    find('security.tamper');
    find('printer.state');
    await centre.look();
    expect(await list()).toEqual([]);
    await clock.advance(10 * 60_000);
    await centre.look();
    const found = await list();
    expect(found.find(({ isUrgent }) => isUrgent)?.toldAt).not.toBeNull();
    expect(found.find(({ isUrgent }) => !isUrgent)?.toldAt).toBeNull();
  });
});
