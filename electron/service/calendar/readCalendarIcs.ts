// A calendar of holidays in an iCalendar file (RFC 5545): whole days, off or worked by their marks.
import { type FileIssue, wholeFile } from '../../../shared/json/fileIssue.ts';
import { dayOf, numberOf } from '../../plan/dayNumber.ts';
import { dayFrom, type FoundDay, lineIssue, repair } from './foundDays.ts';

interface Line {
  readonly number: number;
  readonly name: string;
  readonly value: string;
}

interface Event {
  readonly line: number;
  readonly from: string;
  /** First day after it. */
  readonly until: string;
  readonly summary: string;
  /** Null = the event does not say. */
  readonly isWorking: boolean | null;
}

// No holiday is longer.
const longestEvent = 31;

/** Lines with their numbers; a line that begins with a blank goes on from the one before (RFC 5545 §3.1). */
const unfolded = (text: string): readonly Line[] => {
  const lines: { number: number; text: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1);
    else lines.push({ number: at + 1, text: line });
  }
  return lines.map(({ number, text: line }) => {
    const [, name = '', value = ''] = /^([A-Za-z0-9-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    return { number, name: name.toUpperCase(), value: value.trim() };
  });
};

const plainText = (value: string): string =>
  value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .trim();

const workMarks = /[（(\s]班[）)]?$|补班|上班|调休日|work(ing)? ?day|make-?up/i;
const offMarks = /[（(\s]休[）)]?$|放假|休息|holiday|day off/i;

const markOf = (special: string | undefined, summary: string): boolean | null => {
  if (special === 'ALTERNATE-WORKDAY') return true;
  if (special === 'WORK-HOLIDAY') return false;
  return workMarks.test(summary) ? true : offMarks.test(summary) ? false : null;
};

const problemOf = (
  value: (name: string) => string | undefined,
): { readonly zh: string; readonly en: string } | null => {
  if (value('RRULE') !== undefined || value('RDATE') !== undefined) {
    return { zh: '重复的日程不能作为某一年的节假日', en: 'A repeating event cannot be the holiday of one year' };
  }
  if (dayFrom(value('DTSTART') ?? '') === null) {
    return { zh: '不是全天的日程，或日期看不懂', en: 'Not an event of a whole day, or not a date' };
  }
  return null;
};

const eventFrom = (lines: readonly Line[], line: number): Event | FileIssue => {
  const value = (name: string): string | undefined => lines.find((each) => each.name === name)?.value;
  const summary = plainText(value('SUMMARY') ?? '');
  const problem = problemOf(value);
  if (problem !== null) return lineIssue(line, summary, problem);
  const from = dayFrom(value('DTSTART') ?? '') ?? '';
  const until = dayFrom(value('DTEND') ?? '') ?? dayOf(numberOf(from) + 1);
  const length = numberOf(until) - numberOf(from);
  if (length < 0 || length > longestEvent) {
    return lineIssue(line, summary, {
      zh: `日程从 ${from} 到 ${until}，不是一个假期`,
      en: `From ${from} to ${until}: no holiday is like that`,
    });
  }
  return { line, from, until, summary, isWorking: markOf(value('X-APPLE-SPECIAL-DAY'), summary) };
};

const eventsOf = (lines: readonly Line[]): readonly (Event | FileIssue)[] => {
  const events: (Event | FileIssue)[] = [];
  let begin = -1;
  for (const [at, { name, value, number }] of lines.entries()) {
    if (value.toUpperCase() !== 'VEVENT') continue;
    if (name === 'BEGIN') begin = at;
    if (name === 'END' && begin >= 0) {
      events.push(eventFrom(lines.slice(begin + 1, at), lines[begin]?.number ?? number));
      begin = -1;
    }
  }
  if (begin >= 0) {
    events.push(
      lineIssue(lines[begin]?.number ?? 1, '', {
        zh: '日程没有结束，文件可能不完整',
        en: 'An event does not end; the file may be cut off',
      }),
    );
  }
  return events;
};

const clean = (summary: string): string =>
  summary
    .replace(/[（(][休班][）)]$/, '')
    .trim()
    .slice(0, 80) || '节假日';

const daysOf = ({ from, until, summary, isWorking, line }: Event): readonly FoundDay[] =>
  Array.from({ length: Math.max(1, numberOf(until) - numberOf(from)) }, (_, at) => ({
    line,
    day: {
      on: dayOf(numberOf(from) + at),
      isWorking: isWorking ?? false,
      name: { zh: clean(summary), en: clean(summary) },
    },
  }));

/** Days of an iCalendar file. Where some events are marked as off or worked, the others are mere notes and left out. */
export const readCalendarIcs = (
  text: string,
): { readonly found: readonly FoundDay[]; readonly issues: readonly FileIssue[]; readonly name: string | null } => {
  const lines = unfolded(text);
  const read = eventsOf(lines);
  const events = read.filter((each) => 'from' in each);
  const issues = read.filter((each) => 'what' in each);
  const isMarked = events.some(({ isWorking }) => isWorking !== null);
  const found = events.filter(({ isWorking }) => !isMarked || isWorking !== null).flatMap(daysOf);
  const name = lines.find((line) => line.name === 'X-WR-CALNAME' || line.name === 'NAME')?.value ?? null;
  if (read.length === 0) {
    issues.push(wholeFile({ zh: '文件里没有日程', en: 'There are no events in this file' }, repair));
  }
  return { found, issues, name: name === null ? null : plainText(name) };
};
