// From a row of what is due to the thing as a person reads it.
import { type Finding, findingSchema } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { TaskKind } from '../../../shared/register/registerRecord.ts';
import { type ReminderItem, type ReminderKind, reminderTexts } from '../../../shared/reminder/reminder.ts';
import { unattendedCounts, unattendedRunSchema } from '../../../shared/unattended/unattended.ts';
import type { ReminderCandidate } from '../../store/reminderSources.ts';
import type { ReminderSource } from '../../store/reminderSql.ts';

type Row = ReminderCandidate['row'];
type Item = Omit<ReminderItem, 'isOpen'>;

/** The kind of message in which each source is told. */
export const kindOfSource: Readonly<Record<ReminderSource, ReminderKind>> = {
  jobDue: 'jobDue',
  jobOverdue: 'jobOverdue',
  finding: 'finding',
  incidentDue: 'incident',
  incidentLate: 'incident',
  trainingSoon: 'training',
  trainingOver: 'training',
  noticeSoon: 'notice',
  noticeNow: 'notice',
  stock: 'stock',
  task: 'task',
  unattended: 'unattended',
};

/** Told once a day, from the shop's time on; the others as soon as they are so. */
export const isDaily = (source: ReminderSource): boolean =>
  !(['jobDue', 'finding', 'unattended'] satisfies ReminderSource[] as ReminderSource[]).includes(source);

const text = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

const cut = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most - 1)}…`);

const joined = (...parts: readonly (string | null)[]): string =>
  cut(parts.filter((part) => part !== null).join(' · '), reminderTexts.detail);

const detail = (zh: string, en: string): Bilingual | null => (zh === '' || en === '' ? null : { zh, en });

const place = (row: Row): string => joined(text(row, 'unit_name'), text(row, 'store'));

const parsedJson = (row: Row, name: string): unknown => {
  try {
    return JSON.parse(text(row, name) ?? 'null') as unknown;
  } catch {
    return null;
  }
};

const nameless: Bilingual = { zh: '未命名', en: 'Without a name' };

const titleFrom = (value: unknown): Bilingual => {
  const { zh, en } = (value ?? {}) as { readonly zh?: unknown; readonly en?: unknown };
  if (typeof zh !== 'string' || typeof en !== 'string' || zh === '' || en === '') return nameless;
  return { zh: cut(zh, reminderTexts.title), en: cut(en, reminderTexts.title) };
};

const same = (words: string): Bilingual => ({
  zh: cut(words, reminderTexts.title),
  en: cut(words, reminderTexts.title),
});

const jobItem = ({ ref, dueOn, row }: ReminderCandidate): Item => {
  const [where, day, time] = [place(row) === '' ? null : place(row), dueOn, text(row, 'due_time')];
  return {
    title: titleFrom(parsedJson(row, 'title_json')),
    detail: detail(joined(where, `${day ?? ''} ${time ?? ''} 到期`), joined(where, `due ${day ?? ''} ${time ?? ''}`)),
    link: `/plan/job/${ref}`,
  };
};

const findingItem = ({ ref, row }: ReminderCandidate): Item => {
  const finding: Finding | undefined = findingSchema.safeParse(parsedJson(row, 'finding_json')).data;
  const where = text(row, 'unit_name');
  const found = finding?.explanation;
  return {
    title: finding === undefined ? nameless : checkHelp[finding.checkId].title,
    detail: detail(joined(where, found?.zh ?? null), joined(where, found?.en ?? null)),
    link: `/findings/${ref}`,
  };
};

const incidentItem =
  (late: boolean) =>
  ({ dueOn, row }: ReminderCandidate): Item => {
    const where = place(row) === '' ? null : place(row);
    const day = dueOn ?? '';
    return {
      title: same(text(row, 'title') ?? nameless.zh),
      detail: late
        ? detail(
            joined(where, `服务商答应 ${day} 前解决，已经过期`),
            joined(where, `promised for ${day}, which has passed`),
          )
        : detail(joined(where, `服务商答应今天（${day}）解决`), joined(where, `promised for today, ${day}`)),
      link: '/plan/incidents',
    };
  };

const trainingItem =
  (over: boolean) =>
  ({ dueOn, row }: ReminderCandidate): Item => {
    const who = text(row, 'person_name') ?? '–';
    const kept = (parsedJson(row, 'training_json') ?? {}) as { readonly title?: unknown };
    const title = titleFrom(kept.title ?? { zh: text(row, 'text_id'), en: text(row, 'text_id') });
    const day = dueOn ?? '';
    return {
      title,
      detail: over
        ? detail(joined(who, `${day} 已到期`), joined(who, `ran out on ${day}`))
        : detail(joined(who, `${day} 到期`), joined(who, `runs out on ${day}`)),
      link: '/knowhow/training',
    };
  };

const noticeItem = ({ dueOn, row }: ReminderCandidate): Item => {
  const [issuer, day] = [text(row, 'issuer'), dueOn ?? ''];
  return {
    title: same(text(row, 'title') ?? nameless.zh),
    detail: detail(joined(issuer, `${day} 起生效`), joined(issuer, `takes effect on ${day}`)),
    link: '/knowhow/notices',
  };
};

const stockItem = ({ row }: ReminderCandidate): Item => {
  const left = `${String(row['on_hand'] ?? 0)} ${text(row, 'unit') ?? ''}`.trim();
  const where = text(row, 'store');
  return {
    title: same(text(row, 'title') ?? nameless.zh),
    detail: detail(joined(where, `还剩 ${left}`), joined(where, `${left} left`)),
    link: '/plan/stock',
  };
};

const taskTitles: Readonly<Record<TaskKind, Bilingual>> = {
  register: { zh: '登记这台终端', en: 'Register this terminal' },
  move: { zh: '安排好的搬移', en: 'A planned move' },
  simChange: { zh: '更换 SIM 卡', en: 'Change of the SIM card' },
  swap: { zh: '换机', en: 'Swap of a terminal' },
  review: { zh: '资料核对', en: 'Review of the record' },
  dormancy: { zh: '长期未使用，或备用机该开机', en: 'Long unused, or a spare to be powered up' },
  warning: { zh: '登记簿警告', en: 'Warning of the register' },
};

const taskItem = ({ dueOn, row }: ReminderCandidate): Item => {
  const where = place(row) === '' ? null : place(row);
  const record = text(row, 'record_id');
  const kind = text(row, 'task_kind');
  const isKnown = kind !== null && kind in taskTitles;
  const day = dueOn ?? '';
  return {
    title: isKnown ? taskTitles[kind as TaskKind] : nameless,
    detail: detail(joined(where, `${day} 前`), joined(where, `by ${day}`)),
    link: record === null ? '/register' : `/register/${record}`,
  };
};

const unattendedItem = ({ row }: ReminderCandidate): Item => {
  const run = unattendedRunSchema.safeParse(parsedJson(row, 'run_json')).data;
  const { pass, warn, fail, notChecked } = unattendedCounts(run ?? { targets: [] });
  const [p, w, f, n] = [pass, warn, fail, notChecked].map(String);
  return {
    title: {
      zh: `正常 ${p} 台，注意 ${w} 台，故障 ${f} 台，未能检查 ${n} 台`,
      en: `${p} well, ${w} attention, ${f} fault, ${n} not checked`,
    },
    detail: null,
    link: '/unattended',
  };
};

const makers: Readonly<Record<ReminderSource, (candidate: ReminderCandidate) => Item>> = {
  jobDue: jobItem,
  jobOverdue: jobItem,
  finding: findingItem,
  incidentDue: incidentItem(false),
  incidentLate: incidentItem(true),
  trainingSoon: trainingItem(false),
  trainingOver: trainingItem(true),
  noticeSoon: noticeItem,
  noticeNow: noticeItem,
  stock: stockItem,
  task: taskItem,
  unattended: unattendedItem,
};

/** A thing as a person reads it. */
export const itemOf = (source: ReminderSource, candidate: ReminderCandidate): Item => makers[source](candidate);

/** Whether it is told in quiet hours too: a suspicion of tampering. */
export const isUrgent = (source: ReminderSource, { row }: ReminderCandidate): boolean =>
  source === 'finding' && row['check_id'] === 'security.tamper';
