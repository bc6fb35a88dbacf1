// Against real SQLite files: records as they were, searches with hostile words, everything of one step or nothing.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { migrate, versionOf } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations/index.ts';
import { openShopStore, type ShopStore } from '../../../../electron/store/shopStore.ts';
import type { RegisterFilter, RegisterSort } from '../../../../shared/register/fieldIssue.ts';
import type { RegisterFieldKey, RegisterValue } from '../../../../shared/register/registerFields.ts';
import type { RegisterRecord, RegisterTask } from '../../../../shared/register/registerRecord.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { fillRegister } from '../../../support/manyRecords.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const at = '2026-11-22T01:30:00.000Z';

const shopAt = async (file: string): Promise<ShopStore> => {
  const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => Date.parse(at) }));
  onTestFinished(() => {
    store.close();
  });
  return store;
};
const aShop = async (): Promise<ShopStore> => shopAt(join(await tempFolder(), 'steward.db'));

const aRecord = (
  fields: Readonly<Partial<Record<RegisterFieldKey, string>>>,
  changes: Partial<RegisterRecord> = {},
): RegisterRecord => ({
  id: randomUUID(),
  terminalId: null,
  lifecycle: 'pending',
  lifecycleSince: at,
  lifecycleReason: 'new',
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
  ...changes,
  fields: Object.fromEntries(
    Object.entries(fields).map(([key, value]): [string, RegisterValue] => [
      key,
      { value, source: 'user', at, by: 'Li' },
    ]),
  ),
});

const aTask = (changes: Partial<RegisterTask>): RegisterTask => ({
  id: randomUUID(),
  kind: 'register',
  recordId: null,
  terminalId: null,
  serialNumber: null,
  openedAt: at,
  dueOn: null,
  closedAt: null,
  closing: null,
  data: {},
  ...changes,
});

const pageOf = (store: ShopStore, filter: RegisterFilter, sort: RegisterSort = 'serial', isDescending = false) =>
  store.register.page({ filter, sort, isDescending, offset: 0, limit: 200 });
const serials = async (store: ShopStore, filter: RegisterFilter, ...order: [RegisterSort?, boolean?]) =>
  (await pageOf(store, filter, ...order)).rows.map(({ serialNumber }) => serialNumber);

describe('records of the register', () => {
  it('come back as they were stored, by id, serial number, TID and SIM', async () => {
    const { register } = await aShop();
    const record = aRecord({
      serialNumber: 'n9-a',
      tid: '00000012',
      iccid: '89860012345678901234',
      note: "“备注” ' %",
    });
    await register.write({ records: [record], line: null });
    expect(await register.byId(record.id)).toEqual(record);
    expect(await register.bySerial(' N9-A ')).toEqual([record]);
    expect(await register.byTid('00000012')).toEqual([record]);
    expect(await register.byTid('12')).toEqual([]);
    expect(await register.byIccid('89860012345678901234')).toEqual([record]);
    expect(await register.listedBySerial('n9-a')).toMatchObject([{ id: record.id, tasks: 0, drifts: 0 }]);
    expect(await register.byId(randomUUID())).toBeNull();
  });

  it('are found by any words, with every character meaning itself', async () => {
    const store = await aShop();
    const odd = [
      aRecord({ serialNumber: 'A1', store: '100% 正品店', note: 'a_b' }),
      aRecord({ serialNumber: 'B2', store: '人民路店', note: "x' OR 1=1 --" }),
      aRecord({ serialNumber: 'C3', store: 'Ｃａｆé', note: '"quoted" NEAR(x) *' }),
      aRecord({ serialNumber: 'D4', note: '😀😀😀 lucky' }),
    ];
    await store.register.write({ records: odd, line: null });
    expect(await serials(store, { text: '%' })).toEqual(['A1']);
    expect(await serials(store, { text: '100%' })).toEqual(['A1']);
    expect(await serials(store, { text: '_' })).toEqual(['A1']);
    expect(await serials(store, { text: 'a_b' })).toEqual(['A1']);
    expect(await serials(store, { text: "' OR 1=1 --" })).toEqual(['B2']);
    expect(await serials(store, { text: '人' })).toEqual(['B2']);
    expect(await serials(store, { text: '人民 路店' })).toEqual(['B2']);
    expect(await serials(store, { text: '人民路 b2' })).toEqual(['B2']);
    expect(await serials(store, { text: '人民路 a1' })).toEqual([]);
    expect(await serials(store, { text: 'CAF' })).toEqual(['C3']);
    expect(await serials(store, { text: '"quoted" near(x) *' })).toEqual(['C3']);
    expect(await serials(store, { text: '😀😀😀' })).toEqual(['D4']);
    for (const text of [
      '\u0000',
      '"',
      '""',
      '\\',
      '\uD800',
      "'; DROP TABLE register_record; --",
      '\u202E',
      'x'.repeat(200),
    ]) {
      expect(await serials(store, { text }), JSON.stringify(text)).toSatisfy((found: unknown[]) => found.length <= 2);
    }
    expect(await serials(store, { text: '   ' })).toHaveLength(4);
  });

  it('are found by their new words and not by their old ones after a change', async () => {
    const store = await aShop();
    const record = aRecord({ serialNumber: 'A1', store: '人民路店' });
    await store.register.write({ records: [record], line: null });
    const moved = {
      ...record,
      fields: { ...record.fields, store: { value: '火车站店', source: 'user', at, by: 'Li' } as const },
    };
    await store.register.write({ records: [moved], line: null });
    expect(await serials(store, { text: '人民路' })).toEqual([]);
    expect(await serials(store, { text: '火车站' })).toEqual(['A1']);
    await store.register.write({ removed: [record.id], line: null });
    expect(await serials(store, { text: '火车站' })).toEqual([]);
    expect(await store.register.count()).toBe(0);
  });

  it('are filtered by state, place, model, acquirer, open tasks', async () => {
    const store = await aShop();
    const [one, two] = [
      aRecord({ serialNumber: 'A1', store: 'S', model: 'M', acquirerCode: '822' }, { lifecycle: 'inService' }),
      aRecord(
        { serialNumber: 'B2' },
        { registration: { state: 'registered', source: 'portal', at, by: 'Li', note: null } },
      ),
    ];
    const task = aTask({ recordId: one.id });
    await store.register.write({ records: [one, two], tasks: [task], line: null });
    for (const filter of [
      { store: 'S' },
      { model: 'M' },
      { acquirer: '822' },
      { lifecycle: 'inService' },
      { hasTasks: true },
    ] as const) {
      expect(await serials(store, filter), JSON.stringify(filter)).toEqual(['A1']);
    }
    for (const filter of [{ registration: 'registered' }, { hasTasks: false }] as const) {
      expect(await serials(store, filter), JSON.stringify(filter)).toEqual(['B2']);
    }
    expect(await serials(store, { hasDrift: true })).toEqual([]);
    expect((await pageOf(store, { hasTasks: true })).rows[0]).toMatchObject({ tasks: 1 });
    await store.register.write({
      tasks: [{ ...task, closedAt: at, closing: { source: null, note: 'done', by: 'Li' } }],
      line: null,
    });
    expect(await serials(store, { hasTasks: true })).toEqual([]);
    expect(await store.register.choices()).toEqual({ stores: ['S'], models: ['M'], acquirers: ['822'], records: 2 });
    expect(await store.register.hasAnyOf(['retired', 'inService'])).toBe(true);
    expect(await store.register.hasAnyOf(['retired'])).toBe(false);
  });

  it('are sorted both ways, those without a value last, and paged without gaps', async () => {
    const store = await aShop();
    await store.register.write({
      records: [
        aRecord({ serialNumber: 'A1' }),
        aRecord({ serialNumber: 'B2', tid: '2' }),
        aRecord({ serialNumber: 'C3', tid: '1' }),
      ],
      line: null,
    });
    expect(await serials(store, {}, 'tid')).toEqual(['C3', 'B2', 'A1']);
    expect(await serials(store, {}, 'tid', true)).toEqual(['B2', 'C3', 'A1']);
    const query = { filter: {}, sort: 'serial', isDescending: false, limit: 2 } as const;
    expect(await store.register.page({ ...query, offset: 2 })).toMatchObject({
      rows: [{ serialNumber: 'C3' }],
      total: 3,
    });
    expect(await store.register.page({ ...query, offset: 9 })).toEqual({ rows: [], total: 3 });
  });

  it('are listed in portions for exports', async () => {
    const store = await aShop();
    await fillRegister(store, 25);
    const first = await store.register.list(null, 20);
    const rest = await store.register.list(present(first.at(-1)).id, 20);
    expect([first.length, rest.length]).toEqual([20, 5]);
    expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(25);
  });

  it('are stored with everything of one step, or not at all', async () => {
    const { register, log } = await aShop();
    const record = aRecord({ serialNumber: 'A1' });
    const entry = {
      id: randomUUID(),
      recordId: record.id,
      step: 'received',
      at,
      from: null,
      to: null,
      place: null,
      reason: 'new',
      by: 'Li',
    } as const;
    const change = {
      recordId: record.id,
      field: 'tid',
      before: null,
      after: '1',
      source: 'user',
      at,
      by: 'Li',
      reason: null,
    } as const;
    const broken = { ...entry, recordId: null } as unknown as typeof entry;
    const line = {
      at,
      kind: 'register',
      operator: 'Li',
      terminalId: null,
      terminalName: null,
      serialNumber: 'A1',
      verdict: null,
      summary: { zh: '新建', en: 'new' },
      checkId: null,
      simulated: false,
    } as const;
    await expect(register.write({ records: [record], custody: [broken], line })).rejects.toThrow();
    expect([await register.count(), await log.newestNumber()]).toEqual([0, 0]);
    const written = await register.write({ records: [record], changes: [change], custody: [entry], line });
    expect(written?.number).toBe(1);
    expect(await register.changes(record.id, null, 10)).toMatchObject([{ field: 'tid', after: '1' }]);
    expect(await register.custody(record.id)).toEqual([entry]);
  });

  it('forget what was known of a unit that is somebody else’s', async () => {
    const { register } = await aShop();
    const record = aRecord({ serialNumber: 'A1' });
    const change = {
      recordId: record.id,
      field: 'tid',
      before: null,
      after: '52523535',
      source: 'user',
      at,
      by: 'Li',
      reason: null,
    } as const;
    const observation = {
      recordId: record.id,
      field: 'tid',
      source: 'device',
      value: '52523535',
      at,
      checkId: null,
    } as const;
    await register.write({ records: [record], changes: [change], observations: [observation], line: null });
    expect(await register.observations(record.id)).toHaveLength(1);
    await register.write({ forgotten: [record.id], line: null });
    expect(await register.observations(record.id)).toEqual([]);
    expect(await register.changes(record.id, null, 10)).toEqual([]);
    expect(await register.byId(record.id)).toEqual(record);
  });
});

describe('a shop of version 3', () => {
  it('keeps everything it had and gets an empty register', async () => {
    const file = join(await tempFolder(), 'steward.db');
    const old = new Database(file);
    migrate(old, migrations.slice(0, 3));
    old.script(`PRAGMA application_id = ${String(0x54_53_54_57)}`);
    expect(versionOf(old)).toBe(3);
    old.run(
      `INSERT INTO terminal (id, driver, serial, identity_json, address, simulated, link, concerns_json, answered_json, refused_json, created_at)
       VALUES (?, 'zvt', 'A1', ?, 'tcp://10.0.0.5:20007', 0, 'reached', '[]', '[]', '[]', ?)`,
      '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001',
      JSON.stringify({
        driver: 'zvt',
        serialNumber: 'A1',
        model: null,
        tid: null,
        mid: null,
        softwareVersion: null,
        components: [],
      }),
      at,
    );
    old.close();
    const store = await shopAt(file);
    expect(await store.terminals.list()).toHaveLength(1);
    expect(await store.register.count()).toBe(0);
    expect(await store.register.freeTerminal('a1')).toBe('3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001');
    const record = aRecord({ serialNumber: 'A1' }, { terminalId: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001' });
    await store.register.write({ records: [record], line: null });
    expect(await store.register.byTerminal('3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001')).toEqual(record);
    expect(await store.register.freeTerminal('a1')).toBeNull();
  });
});
