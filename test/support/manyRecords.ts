// A register of many terminals, the same in every run: Chinese and English stores, several models, tasks and differences.
import { randomUUID } from 'node:crypto';
import type { ShopStore } from '../../electron/store/shopStore.ts';
import { lifecycles } from '../../shared/register/lifecycle.ts';
import type { RegisterFieldKey, RegisterValue } from '../../shared/register/registerFields.ts';
import { type RegisterRecord, type RegisterTask, registrationStates } from '../../shared/register/registerRecord.ts';

const stores = ['人民路店', '中山路旗舰店', '火车站店', 'Riverside', 'Airport T2', '大学城店', '东门市场', '高新区店'];
const models = ['N900', 'A920 Pro', 'SP630', 'cVEND plug', 'P2000', 'M66'];
const acquirers = ['822', '102', '898', '305'];
const at = '2026-11-22T01:30:00.000Z';

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const recordAt = (index: number): RegisterRecord => {
  const value = (text: string): RegisterValue => ({ value: text, source: 'import', at, by: 'Li' });
  const digits = String(index).padStart(6, '0');
  const fields: Partial<Record<RegisterFieldKey, RegisterValue>> = {
    serialNumber: value(`N9${digits}${String((index * 7919) % 9973).padStart(4, '0')}`),
    model: value(pick(models, index * 5 + 1)),
    tid: value(String(10_000_000 + index * 37).slice(-8)),
    mid: value(`${pick(acquirers, index)}29005943${String(index % 10_000).padStart(4, '0')}`),
    merchantName: value(`${pick(stores, index)}便利店第${String(index % 97)}号`),
    acquirerCode: value(pick(acquirers, index)),
    store: value(pick(stores, Math.floor(index / 7))),
    counter: value(`柜台 ${String(index % 30)}`),
    installAddress: value(`中山区人民路${String(index % 500)}号 ${pick(stores, index)}`),
    iccid: value(`8986${digits}${digits}0001`),
    note: value(index % 11 === 0 ? 'replaced the battery cover, 已换电池盖' : '无'),
  };
  return {
    id: randomUUID(),
    terminalId: null,
    lifecycle: pick(lifecycles, Math.floor(index / 3)),
    lifecycleSince: at,
    lifecycleReason: 'import',
    registration: { state: pick(registrationStates, index), source: null, at: null, by: null, note: null },
    fields,
    replacedBy: null,
    replaces: null,
    createdAt: at,
    updatedAt: new Date(Date.parse(at) - index * 60_000).toISOString(),
  };
};

const taskAbout = (record: RegisterRecord): RegisterTask => ({
  id: randomUUID(),
  kind: 'register',
  recordId: record.id,
  terminalId: null,
  serialNumber: record.fields.serialNumber?.value ?? null,
  openedAt: at,
  dueOn: null,
  closedAt: null,
  closing: null,
  data: {},
});

/** Fills a shop with `count` records; every fifth has an open task. */
export const fillRegister = async ({ register }: Pick<ShopStore, 'register'>, count: number): Promise<void> => {
  const records = Array.from({ length: count }, (_, index) => recordAt(index));
  for (let from = 0; from < count; from += 1000) {
    const some = records.slice(from, from + 1000);
    await register.write({
      records: some,
      tasks: some.filter((_, index) => index % 5 === 0).map(taskAbout),
      line: null,
    });
  }
};
