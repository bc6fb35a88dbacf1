// Entries of an .ics file as jobs that would be made: each with its days, or with the reason why not. Pure.
import { createHash } from 'node:crypto';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CalendarRow, calendarFileBounds } from '../../../shared/reminder/calendarImport.ts';
import { type IcsComponent, type IcsProperty, plainText } from '../../export/ics/readCalendar.ts';
import { readRule } from '../../export/ics/readRule.ts';
import { dayOf, numberOf } from '../../plan/dayNumber.ts';
import { addDays } from '../../plan/days.ts';
import { bindRule } from '../../plan/ruleDays.ts';
import { ownDomain } from './calendarEntries.ts';
import { dayIn, type FileMoment, inShop, lastDayBy, minutesBetween, momentsOf } from './calendarMoments.ts';

/** What rows are made against. */
export interface RowContext {
  readonly today: string;
  /** IANA name of the shop's zone; null = unknown. */
  readonly zone: string | null;
  /** Days of an entry that have a job already. */
  readonly known: (uid: string) => ReadonlySet<string>;
}

/** A row with what it is known by. */
export interface DraftRow {
  readonly uid: string;
  readonly shown: CalendarRow;
  /** Days that would get a job. */
  readonly fresh: readonly string[];
}

type Note = CalendarRow['notes'][number];
const note = (zh: string, en: string, remedy: Bilingual | null = null): Note => ({ what: { zh, en }, remedy });

const wholeDayTime = '09:00';
const again: Bilingual = {
  zh: '如果需要，请在“维护计划”里新建一个计划。',
  en: 'Make a plan under “Plans” if it is needed.',
};

const valueOfText = (properties: readonly IcsProperty[], name: string): string | null => {
  const found = properties.find((property) => property.name === name);
  const text = found === undefined ? '' : plainText(found.value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

const all = (properties: readonly IcsProperty[], name: string): readonly FileMoment[] =>
  properties.filter((property) => property.name === name).flatMap((property) => momentsOf(property) ?? []);

const startOf = ({ kind, properties }: IcsComponent): FileMoment | null => {
  const named = kind === 'VTODO' ? ['DUE', 'DTSTART'] : ['DTSTART'];
  for (const name of named) {
    const [moment] = all(properties, name);
    if (moment !== undefined) return moment;
  }
  return null;
};

type Days = Pick<Made, 'notes'> & { readonly days: readonly string[] };

const ruleDaysOf = (
  rule: string,
  start: FileMoment,
  { today, until, zone }: { readonly today: string; readonly until: string; readonly zone: string | null },
): Days => {
  const read = readRule(rule);
  if (!read.isRule) return { days: [], notes: [{ what: read.why, remedy: again }] };
  const last = read.rule.ends.kind === 'until' ? lastDayBy(rule, start, zone) : null;
  const ends: typeof read.rule.ends = last === null ? read.rule.ends : { kind: 'until', on: last };
  if (ends.kind === 'until' && ends.on < start.on) {
    return {
      days: [],
      notes: [
        note('重复在第一次之前就结束了，永远不会到期', 'The repetition ends before it begins: it is never due', again),
      ],
    };
  }
  const bound = bindRule({ ...read.rule, ends }, start.on);
  const days: string[] = [];
  // A day before, for a zone in which it is later there.
  for (const day of bound.from(numberOf(addDays(today, -1)))) {
    const on = dayOf(day);
    if (on > until) break;
    days.push(on);
    if (days.length > calendarFileBounds.dates) break;
  }
  if (days.length === 0) {
    return {
      days,
      notes: [note('这条规则在今后一年里没有一天到期', 'This rule has no day in the coming year', again)],
    };
  }
  return { days, notes: [] };
};

const uidOf = ({ properties }: IcsComponent): string => {
  const given = valueOfText(properties, 'UID');
  if (given !== null) return given.slice(0, 300);
  const text = properties
    .filter(({ name }) => ['SUMMARY', 'DTSTART', 'DUE', 'RRULE'].includes(name))
    .map(({ name, value }) => `${name}:${value}`)
    .join('\n');
  return `made-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
};

const titleOf = (properties: readonly IcsProperty[]): { readonly title: string; readonly notes: readonly Note[] } => {
  const text = valueOfText(properties, 'SUMMARY');
  if (text === null)
    return { title: '日历事件 / calendar event', notes: [note('事件没有标题', 'The event has no title')] };
  const masked = redactText(text);
  const most = calendarFileBounds.title;
  const notes = [
    ...(masked === text
      ? []
      : [note('标题里像卡号的数字已遮盖', 'Digits in the title that look like a card number are masked')]),
    ...(masked.length <= most
      ? []
      : [note(`标题超过 ${String(most)} 字，后面的没有导入`, `The title is cut after ${String(most)} characters`)]),
  ];
  return { title: masked.slice(0, most), notes };
};

interface Made {
  readonly dates: readonly string[];
  readonly time: string;
  readonly minutes: number | null;
  readonly notes: readonly Note[];
}

const nothing = (...notes: readonly Note[]): Made => ({ dates: [], time: wholeDayTime, minutes: null, notes });

const momentNotes = (start: FileMoment): readonly Note[] => [
  ...(start.isWholeDay ? [note('全天事件，按 09:00 到期', 'An event of a whole day: due at 09:00')] : []),
  ...(start.isZoneUnknown
    ? [note('不认识它的时区，按店里的时间导入', 'Its time zone is not known: its time is taken as the shop’s')]
    : []),
];

const datesOf = (component: IcsComponent, replaced: ReadonlySet<string>, context: RowContext): Made => {
  const { properties } = component;
  const start = startOf(component);
  if (start === null) {
    return nothing(
      note('没有开始时间，或写错了', 'There is no beginning, or it is no date', {
        zh: '请在日历里改好，再导出。',
        en: 'Mend it in the calendar and export it again.',
      }),
    );
  }
  const until = addDays(context.today, calendarFileBounds.ahead);
  const rule = properties.find(({ name }) => name === 'RRULE')?.value ?? null;
  const day = (moment: FileMoment): string => dayIn(moment, start.zone ?? context.zone);
  const out = new Set([...all(properties, 'EXDATE').map(day), ...replaced]);
  const found: Days =
    rule === null
      ? { days: [start.on], notes: [] }
      : ruleDaysOf(rule, start, { today: context.today, until, zone: context.zone });
  const extra = all(properties, 'RDATE').map(day);
  const place = inShop(start.on, start, context.zone);
  const time = start.isWholeDay ? wholeDayTime : place.time;
  const days = [...new Set([...found.days, ...extra])]
    .filter((on) => !out.has(on))
    .map((on) => (start.isWholeDay ? on : inShop(on, start, context.zone).on))
    .filter((on) => on >= context.today && on <= until)
    .sort();
  const [end] = all(properties, 'DTEND');
  const minutes = minutesBetween(start, end ?? null, valueOfText(properties, 'DURATION'));
  const dates = days.slice(0, calendarFileBounds.dates);
  const notes = [
    ...momentNotes(start),
    ...found.notes,
    ...(days.length > dates.length
      ? [note(`只取最近的 ${String(dates.length)} 天`, `Only the next ${String(dates.length)} days are taken`, again)]
      : []),
    ...(dates.length > 0 || found.notes.length > 0
      ? []
      : [start.on > until ? note('在一年以后', 'It lies more than a year ahead') : note('已经过去了', 'It is over')]),
  ];
  return { dates, time, minutes, notes };
};

const isCancelled = ({ properties }: IcsComponent): boolean =>
  ['CANCELLED', 'COMPLETED'].includes(valueOfText(properties, 'STATUS')?.toUpperCase() ?? '');

const makeOne = (component: IcsComponent, replaced: ReadonlySet<string>, context: RowContext): Made => {
  if (uidOf(component).endsWith(ownDomain)) {
    return nothing(note('这是本程序导出的计划，已经在计划里', 'This program exported it: it is in the plan already'));
  }
  if (isCancelled(component)) return nothing(note('在日历里已取消或已完成', 'It is cancelled or done in the calendar'));
  return datesOf(component, replaced, context);
};

const recurrenceDay = (component: IcsComponent): string | null => {
  const [moment] = all(component.properties, 'RECURRENCE-ID');
  return moment === undefined ? null : dayIn(moment, startOf(component)?.zone ?? null);
};

/** What a row is known by: the entry, or the day of a series that was moved. */
export const rowUid = (component: IcsComponent): string => {
  const on = recurrenceDay(component);
  return on === null ? uidOf(component) : `${uidOf(component)} ${on}`;
};

/** Every entry of the file as it would be imported, one after the other; at most `mostJobs` jobs together. */
export function* calendarRows(
  components: readonly IcsComponent[],
  context: RowContext,
  mostJobs: number,
): Generator<DraftRow, void> {
  const moved = new Map<string, Set<string>>();
  for (const component of components) {
    const on = recurrenceDay(component);
    if (on !== null) moved.set(uidOf(component), (moved.get(uidOf(component)) ?? new Set<string>()).add(on));
  }
  const seen = new Set<string>();
  let left = mostJobs;
  for (const [index, component] of components.entries()) {
    const on = recurrenceDay(component);
    const uid = rowUid(component);
    const { title, notes } = titleOf(component.properties);
    const isTwice = seen.has(uid);
    seen.add(uid);
    const made = isTwice
      ? nothing(
          note(
            '文件里有两个同样编号的事件，只取第一个',
            'Two events of the file have the same id: the first one is taken',
          ),
        )
      : makeOne(component, on === null ? (moved.get(uid) ?? new Set<string>()) : new Set<string>(), context);
    const known = context.known(uid);
    const wanted = made.dates.filter((each) => !known.has(each));
    const fresh = wanted.slice(0, Math.max(0, left));
    left -= fresh.length;
    const isTooMany = fresh.length < wanted.length;
    yield {
      uid,
      fresh,
      shown: {
        number: index + 1,
        title,
        outcome: fresh.length > 0 ? 'new' : made.dates.length > 0 && !isTooMany ? 'same' : 'refused',
        dates: [...made.dates],
        dueTime: made.time,
        minutes: made.minutes,
        notes: [
          ...notes,
          ...made.notes,
          ...(isTooMany
            ? [note(`一次最多导入 ${String(mostJobs)} 项任务`, `At most ${String(mostJobs)} jobs are imported at once`)]
            : []),
        ],
      },
    };
  }
}
