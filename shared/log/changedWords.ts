// Words for the names and codes that stand in “before” and “after” of an entry; what has none is shown as written.
import { checkHelp } from '../help/allCheckHelp.ts';
import { incidentKindNames, incidentStateNames } from '../incident/incident.ts';
import { identityCheckNames, visitPurposeNames } from '../inspection/visitor.ts';
import { jobPhaseNames } from '../job/job.ts';
import { metrics } from '../metric/catalogue.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { personRoleNames } from '../people/person.ts';
import { planKindNames } from '../plan/plan.ts';
import { lifecycleRules } from '../register/lifecycle.ts';
import { choiceNames, registerFields } from '../register/registerFields.ts';
import { registrationNames } from '../register/registrationNames.ts';
import { changedNames } from './changedNames.ts';

type Words = Readonly<Record<string, Bilingual>>;

const valuesOf: Readonly<Record<string, Words>> = {
  lifecycle: Object.fromEntries(Object.entries(lifecycleRules).map(([state, { name }]) => [state, name])),
  registration: registrationNames,
  bindStatus: choiceNames,
  termStatus: choiceNames,
  purpose: visitPurposeNames,
  identity: identityCheckNames,
  role: personRoleNames,
  kind: { ...planKindNames, ...incidentKindNames },
  // The same code means the same at jobs, incidents and findings.
  state: {
    ...jobPhaseNames,
    ...incidentStateNames,
    open: { zh: '待处理', en: 'open' },
    draft: { zh: '草稿', en: 'draft' },
    inForce: { zh: '有效', en: 'in force' },
    replaced: { zh: '已更换', en: 'replaced' },
  },
  language: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英语', en: 'English' } },
  theme: {
    system: { zh: '跟随系统', en: 'follow system' },
    light: { zh: '浅色', en: 'light' },
    dark: { zh: '深色', en: 'dark' },
  },
  rhythm: {
    daily: { zh: '每天', en: 'every day' },
    weekly: { zh: '每周', en: 'every week' },
    monthly: { zh: '每月', en: 'every month' },
  },
  what: { log: { zh: '维护日志', en: 'maintenance log' }, fleet: { zh: '终端报表', en: 'report of the terminals' } },
  per: { unit: { zh: '每台终端', en: 'each terminal' }, store: { zh: '每家门店', en: 'each store' } },
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** What a value is called; null = as its name is written. */
export const nameWords = (name: string): Bilingual | null =>
  own<{ readonly label: Bilingual }>(registerFields, name)?.label ??
  own<{ readonly label: Bilingual }>(metrics, name)?.label ??
  own(changedNames, name) ??
  own<{ readonly title: Bilingual }>(checkHelp, name)?.title ??
  null;

const listsOfChecks: ReadonlySet<string> = new Set(['findingsOpened', 'findingsClosed']);

/** What a stored word means under this name; null = as it is written. */
export const valueWords = (name: string | null, value: string): Bilingual | null => {
  if (name === null) return null;
  if (listsOfChecks.has(name)) return own<{ readonly title: Bilingual }>(checkHelp, value)?.title ?? null;
  const words = own(valuesOf, name);
  return words === null ? null : own(words, value);
};

/** Whether a value is a moment, written as the records keep it; a person may have typed one that does not exist. */
export const isMoment = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));
