// What a calendar file tells: groups of jobs and planned dates as entries, and what changed since the last file. Pure.
import type { JobGroup, PlannedDate } from '../../../shared/ipc/jobsContract.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { CalendarEntry } from '../../export/ics/calendarText.ts';
import type { KeptEntry, ToldEntry } from '../../store/calendarFileStore.ts';

/** Names entries of this program, whichever shop and computer. */
export const ownDomain = '@terminal-steward';

/** An entry before it is compared with the last file. */
export interface NewEntry {
  readonly uid: string;
  readonly untilOn: string;
  readonly told: ToldEntry;
}

/** One day of one plan, or one job that was made by hand. */
export interface DayOfPlan {
  readonly planId: string | null;
  readonly jobId: string | null;
  readonly title: Bilingual;
  readonly dueOn: string;
  readonly dueTime: string;
  readonly count: number;
  readonly minutes: number;
  /** The terminal or store where it is one job. */
  readonly where: string | null;
  readonly assignees: readonly string[];
}

const bounds = { least: 15, most: 480, usual: 30 } as const;
const mostText = 200;
const words = {
  count: { zh: ' · {count} 项', en: ' · {count} jobs' },
  who: { zh: '负责人：', en: 'Who: ' },
  from: { zh: '来自终端管家的维护计划', en: 'From the maintenance plan of Terminal Steward' },
} as const satisfies Record<string, Bilingual>;

const isToDo = ({ state }: JobGroup): boolean => state === 'open' || state === 'inProgress' || state === 'onHold';

const whereOf = ({ unitName, store }: JobGroup): string | null =>
  [unitName, store].filter((part) => part !== null).join(' · ') || null;

const joined = (one: DayOfPlan, other: DayOfPlan): DayOfPlan => ({
  ...one,
  dueTime: one.dueTime < other.dueTime ? one.dueTime : other.dueTime,
  count: one.count + other.count,
  minutes: one.minutes + other.minutes,
  where: null,
  assignees: [...new Set([...one.assignees, ...other.assignees])].sort(),
});

const given = (name: string | null): readonly string[] => (name === null ? [] : [name]);

/** Days of plans with all that is still to be done on them, jobs and planned dates together. */
export const daysOfPlans = (groups: readonly JobGroup[], planned: readonly PlannedDate[]): readonly DayOfPlan[] => {
  const days = new Map<string, DayOfPlan>();
  const put = (key: string, day: DayOfPlan): void => {
    const known = days.get(key);
    days.set(key, known === undefined ? day : joined(known, day));
  };
  for (const group of groups.filter(isToDo)) {
    const { planId, jobId, title, dueOn, dueTime, count, minutes, assignee } = group;
    put(planId === null ? jobId : `${planId} ${dueOn}`, {
      planId,
      jobId: planId === null ? jobId : null,
      title,
      dueOn,
      dueTime,
      count,
      minutes,
      where: count === 1 ? whereOf(group) : null,
      assignees: given(assignee),
    });
  }
  for (const { planId, title, dueOn, dueTime, subjects, minutes, assignee } of planned) {
    put(`${planId} ${dueOn}`, {
      planId,
      jobId: null,
      title,
      dueOn,
      dueTime,
      count: subjects,
      minutes: (minutes ?? 0) * subjects,
      where: null,
      assignees: given(assignee),
    });
  }
  return [...days.values()].sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
};

const lengthOf = (minutes: number): number =>
  minutes === 0 ? bounds.usual : Math.min(bounds.most, Math.max(bounds.least, minutes));

const cut = (text: string): string => (text.length <= mostText ? text : `${text.slice(0, mostText - 1)}…`);

/** What a day is told as. */
export const toldDay = (day: DayOfPlan, language: Language): ToldEntry => ({
  title: cut(
    `${day.title[language]}${day.count === 1 ? '' : words.count[language].replace('{count}', String(day.count))}`,
  ),
  description: [
    ...(day.where === null ? [] : [day.where]),
    ...(day.assignees.length === 0
      ? []
      : [`${words.who[language]}${day.assignees.join(language === 'zh' ? '、' : ', ')}`]),
    words.from[language],
  ].join('\n'),
  place: day.where,
  startsOn: day.dueOn,
  time: day.dueTime,
  minutes: lengthOf(day.minutes),
  rule: null,
  except: [],
});

/** The entry of a day. */
export const dayEntry = (day: DayOfPlan, language: Language): NewEntry => ({
  uid: `${day.planId === null ? `job-${day.jobId ?? ''}` : `plan-${day.planId}-${day.dueOn}`}${ownDomain}`,
  untilOn: day.dueOn,
  told: toldDay(day, language),
});

/** A plan that comes again by one rule for all that it is for. */
export interface Series {
  readonly planId: string;
  readonly rule: string;
  /** First day of the rule, and its last; the last day that can be written where it never ends. */
  readonly startsOn: string;
  readonly untilOn: string;
  /** Days of the rule within the file. */
  readonly days: readonly string[];
  /** Days after the file on which nothing is due. */
  readonly later: readonly string[];
}

/** The entry of a series, null where a day of it was moved off the rule: then single days tell it better. */
export const seriesEntry = (series: Series, days: readonly DayOfPlan[], language: Language): NewEntry | null => {
  const [first] = days;
  if (first === undefined) return null;
  const isOfRule = new Set(series.days);
  if (days.some(({ dueOn, dueTime }) => !isOfRule.has(dueOn) || dueTime !== first.dueTime)) return null;
  const isThere = new Set(days.map(({ dueOn }) => dueOn));
  const biggest = days.reduce((most, day) => (day.count > most.count ? day : most), first);
  return {
    uid: `plan-${series.planId}${ownDomain}`,
    untilOn: series.untilOn,
    told: {
      ...toldDay(biggest, language),
      startsOn: series.startsOn,
      rule: series.rule,
      except: [...series.days.filter((on) => !isThere.has(on)), ...series.later],
    },
  };
};

/** The time that a file covers, as local days, and when it is made (UTC). */
export interface FileSpan {
  readonly today: string;
  readonly until: string;
  readonly at: string;
}

const isSame = (one: ToldEntry, other: ToldEntry): boolean => JSON.stringify(one) === JSON.stringify(other);

const compared = (entry: NewEntry, before: KeptEntry | undefined, at: string): KeptEntry => {
  const { uid, untilOn, told } = entry;
  if (before === undefined) return { uid, untilOn, told, sequence: 0, isCancelled: false, changedAt: at };
  if (!before.isCancelled && isSame(before.told, told)) return { ...before, untilOn };
  return { uid, untilOn, told, sequence: before.sequence + 1, isCancelled: false, changedAt: at };
};

/** What the file has to hold: what is, with the sequence it has now, and what an earlier file had and is no more. */
export const filed = (
  entries: readonly NewEntry[],
  kept: readonly KeptEntry[],
  { today, until, at }: FileSpan,
): readonly KeptEntry[] => {
  const known = new Map(kept.map((entry) => [entry.uid, entry]));
  const now = new Set(entries.map(({ uid }) => uid));
  const gone = kept.filter(
    ({ uid, untilOn, told }) => !now.has(uid) && untilOn >= today && (told.rule !== null || told.startsOn <= until),
  );
  return [
    ...entries.map((entry) => compared(entry, known.get(entry.uid), at)),
    ...gone.map((entry) =>
      entry.isCancelled ? entry : { ...entry, isCancelled: true, sequence: entry.sequence + 1, changedAt: at },
    ),
  ];
};

/** As the file writes it. */
export const asCalendarEntry = ({ uid, sequence, isCancelled, changedAt, told }: KeptEntry): CalendarEntry => ({
  uid,
  sequence,
  isCancelled,
  changedAt,
  ...told,
});
