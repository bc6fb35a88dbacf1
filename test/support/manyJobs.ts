// Ten years of jobs: many terminals with six plans each, from every week to every year, as they stand in the database.
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { Database } from '../../electron/store/database.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Frequency } from '../../shared/plan/recurrence.ts';
import { planRecord } from './planShop.ts';

/** Name, frequency and interval of each plan. */
const rhythms: readonly (readonly [string, string, Frequency, number])[] = [
  ['每周巡检', 'Weekly inspection', 'weekly', 1],
  ['每月巡检', 'Monthly inspection', 'monthly', 1],
  ['清洁读卡器', 'Clean the readers', 'monthly', 1],
  ['清洁打印头', 'Clean the print head', 'monthly', 3],
  ['电池检查', 'Battery', 'monthly', 6],
  ['年度复核', 'Yearly review', 'yearly', 1],
];
const stores = ['人民路店', '中山路旗舰店', '火车站店', 'Riverside', 'Airport T2'];
const people = ['小王', 'Li', null];

/** Days between two jobs of a plan, about. */
const daysOf = (frequency: Frequency, interval: number): number =>
  ({ daily: 1, weekly: 7, monthly: 30, yearly: 365 })[frequency] * interval;

const planOf = (at: number, today: string, now: string): Plan => {
  const [zh, en, frequency, interval] = rhythms[at % rhythms.length] ?? ['', '', 'daily', 1];
  return {
    id: `00000000-0000-4000-8000-0000000000f${String(at)}`,
    name: { zh, en },
    kind: at < 2 ? 'inspection' : 'maintenance',
    templateId: null,
    scope: { kind: 'everything' },
    per: 'unit',
    trigger: {
      kind: 'calendar',
      mode: 'fixed',
      recurrence: {
        frequency,
        interval,
        weekdays: [],
        monthDays: [],
        months: [],
        monthEnd: 'lastDay',
        ends: { kind: 'never' },
        except: [],
      },
      firstOn: today,
      time: '09:00',
      nonWorking: 'stay',
    },
    firstDates: {},
    graceDays: 2,
    assignee: people[at % people.length] ?? null,
    minutes: 5,
    risk: null,
    proposal: null,
    continues: null,
    pausedAt: null,
    removedAt: null,
    createdAt: now,
    updatedAt: now,
    updatedBy: 'Li',
  };
};

/** How the shop is filled. */
export interface ManyJobs {
  readonly terminals: number;
  readonly years: number;
  /** Local day; what is due later is made by the plans themselves. */
  readonly today: string;
}

const past = `
WITH RECURSIVE step (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < :count)
INSERT INTO job (id, plan_id, subject, origin, kind, unit_id, state, due_on, due_time, last_on, assignee, minutes,
  done_at, done_by, made_at)
SELECT printf('%08x-%04x-4000-8000-%012x', :plan, n, u.rowid), :planId, u.id, date(:today, '-' || (n * :days) || ' days'),
  :kind, u.id, CASE WHEN n % 20 = 0 THEN 'missed' ELSE 'done' END, date(:today, '-' || (n * :days) || ' days'), '09:00', NULL,
  :assignee, 5, CASE WHEN n % 20 = 0 THEN NULL ELSE date(:today, '-' || (n * :days) || ' days') || 'T02:00:00.000Z' END,
  CASE WHEN n % 20 = 0 THEN NULL ELSE 'Li' END, date(:today, '-' || (n * :days) || ' days') || 'T00:00:00.000Z'
FROM step, (SELECT id, row_number() OVER (ORDER BY id) AS rowid FROM unit) u`;

/** Fills the shop in `folder`, which must be empty; answers how many jobs lie in the past. */
export const fillJobs = async (folder: string, { terminals, years, today }: ManyJobs): Promise<number> => {
  const file = join(folder, 'steward.db');
  const now = new Date().toISOString();
  const opened = await openShopStore(file, { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const records = Array.from({ length: terminals }, (_, index) =>
    planRecord(`N9${String(index).padStart(6, '0')}`, { store: stores[index % stores.length] ?? '' }),
  );
  await opened.value.register.write({ records, line: null });
  let made = 0;
  await opened.value.units.sync(() => {
    made += 1;
    return `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`;
  }, now);
  const plans = rhythms.map((_, at) => planOf(at, today, now));
  await opened.value.plans.write(plans);
  opened.value.close();
  const database = new Database(file);
  database.script('PRAGMA synchronous = OFF');
  let jobs = 0;
  database.transaction(() => {
    for (const [at, plan] of plans.entries()) {
      const [, , frequency, interval] = rhythms[at] ?? ['', '', 'daily', 1];
      const days = daysOf(frequency, interval);
      const count = Math.floor((years * 365) / days);
      const values: Readonly<Record<string, string | number | null>> = {
        ':count': count,
        ':plan': at,
        ':planId': plan.id,
        ':today': today,
        ':days': days,
        ':kind': plan.kind,
        ':assignee': plan.assignee,
      };
      const names = [...past.matchAll(/:[a-zA-Z]+/g)].map(([name]) => name).filter((name) => name in values);
      database.run(
        past.replace(/:[a-zA-Z]+/g, (name) => (name in values ? '?' : name)),
        ...names.map((name) => values[name] ?? null),
      );
      jobs += count * terminals;
    }
  });
  database.close();
  return jobs;
};
