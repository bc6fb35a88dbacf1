// Days as a file tells them, checked and put together to a calendar: years, contradictions, bounds.
import { type FileIssue, mostIssues, wholeFile } from '../../../shared/json/fileIssue.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CalendarDay, type CalendarSource, calendarBounds } from '../../../shared/plan/workCalendar.ts';
import { redactText } from '../../log/redact.ts';
import { dayOf, numberOf } from '../../plan/dayNumber.ts';

/** One day of a file, with the line it stands in. */
export interface FoundDay {
  readonly day: CalendarDay;
  readonly line: number;
}

/** What a file gives. */
export interface ReadCalendar {
  /** Null = it cannot be used; the issues tell why. */
  readonly source: CalendarSource | null;
  readonly issues: readonly FileIssue[];
}

/** What to do about a file that is not right. */
export const repair: Bilingual = {
  zh: '请改正后重新导入；没有导入任何内容。',
  en: 'Correct it and import again; nothing was imported.',
};

/** A file that cannot be used. */
export const unusable = (issues: readonly FileIssue[]): ReadCalendar => ({
  source: null,
  issues: issues.slice(0, mostIssues),
});

/** An issue in a line. */
export const lineIssue = (line: number, entry: string, what: Bilingual): FileIssue => ({
  line,
  entry: entry.slice(0, 60),
  what,
  remedy: repair,
});

/** A day as files write it (2027-01-01, 2027/1/1, 20270101, 2027年1月1日); null = no day that exists. */
export const dayFrom = (text: string): string | null => {
  const match = /^(\d{4})(?:(\d{2})(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2})日?)$/.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day, otherMonth, otherDay] = match;
  const on = `${year}-${(month ?? otherMonth ?? '').padStart(2, '0')}-${(day ?? otherDay ?? '').padStart(2, '0')}`;
  return dayOf(numberOf(on)) === on ? on : null;
};

// Fewer free days than that are a rest of the year before or after, not the holidays of a year.
const leastOfYear = 5;

const yearOf = (on: string): number => Number(on.slice(0, 4));

/** Years of which a file tells the holidays. */
export const yearsOf = (days: readonly CalendarDay[]): readonly number[] => {
  const off = days.filter(({ isWorking }) => !isWorking).map(({ on }) => yearOf(on));
  return [...new Set(off)].filter((year) => off.filter((each) => each === year).length >= leastOfYear).sort();
};

const contradiction = (found: readonly FoundDay[]): FileIssue | null => {
  const first = new Map<string, FoundDay>();
  for (const each of found) {
    const before = first.get(each.day.on);
    if (before !== undefined && before.day.isWorking !== each.day.isWorking) {
      return lineIssue(each.line, each.day.on, {
        zh: `这一天既是休息日又是上班日（第 ${String(before.line)} 行不同）`,
        en: `This day is off here and worked in line ${String(before.line)}`,
      });
    }
    first.set(each.day.on, before ?? each);
  }
  return null;
};

const outside = (found: readonly FoundDay[]): readonly FileIssue[] =>
  found
    .filter(({ day }) => yearOf(day.on) < calendarBounds.firstYear || yearOf(day.on) > calendarBounds.lastYear)
    .map(({ day, line }) =>
      lineIssue(line, day.on, {
        zh: `年份不在 ${String(calendarBounds.firstYear)}–${String(calendarBounds.lastYear)} 之间`,
        en: `The year is not between ${String(calendarBounds.firstYear)} and ${String(calendarBounds.lastYear)}`,
      }),
    );

const masked = (day: CalendarDay): CalendarDay => ({
  ...day,
  name: { zh: redactText(day.name.zh), en: redactText(day.name.en) },
});

/** Days of a file as a calendar. */
export const calendarFrom = (
  found: readonly FoundDay[],
  about: { readonly name: string; readonly source: string },
): ReadCalendar => {
  if (found.length > calendarBounds.days) {
    const most = String(calendarBounds.days);
    return unusable([wholeFile({ zh: `超过 ${most} 天`, en: `More than ${most} days` }, repair)]);
  }
  const twice = contradiction(found);
  const issues = [...outside(found), ...(twice === null ? [] : [twice])];
  if (issues.length > 0) return unusable(issues);
  const days = [...new Map([...found].reverse().map(({ day }) => [day.on, masked(day)])).values()].sort((one, other) =>
    one.on < other.on ? -1 : 1,
  );
  const years = yearsOf(days);
  if (years.length === 0) {
    const what = {
      zh: `没有一年有 ${String(leastOfYear)} 天以上的休息日，不像一份节假日日历`,
      en: `No year has ${String(leastOfYear)} days off or more; this is no calendar of public holidays`,
    };
    const remedy = {
      zh: '个别休息日请在“本店自定的日子”里填写。',
      en: 'Enter single days off under “Days of your own”.',
    };
    return unusable([wholeFile(what, remedy)]);
  }
  const name = redactText(about.name.trim()).slice(0, calendarBounds.name);
  return {
    source: {
      name,
      source: redactText(about.source).slice(0, calendarBounds.source),
      isComplete: true,
      years: [...years],
      days,
    },
    issues: [],
  };
};
