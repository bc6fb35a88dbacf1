// A file with public holidays: JSON in the form of the program, CSV, or iCalendar; what is wrong is told with its line.
import { z } from 'zod';
import { longestImport, newerFile, wholeFile } from '../../../shared/json/fileIssue.ts';
import { readJson } from '../../../shared/json/readJson.ts';
import { zodIssues } from '../../../shared/json/zodIssues.ts';
import { calendarBounds, calendarDaySchema, calendarSourceSchema } from '../../../shared/plan/workCalendar.ts';
import { calendarFrom, type ReadCalendar, repair, unusable } from './foundDays.ts';
import { readCalendarCsv } from './readCalendarCsv.ts';
import { readCalendarIcs } from './readCalendarIcs.ts';

/** What a JSON file calls itself. */
export const calendarFileKind = 'terminal-steward-work-calendar';

const fileSchema = z.strictObject({
  kind: z.literal(calendarFileKind),
  version: z.literal(1),
  name: calendarSourceSchema.shape.name,
  source: calendarSourceSchema.shape.source,
  days: z.array(z.strictObject(calendarDaySchema.shape)).max(calendarBounds.days),
});

const fromJson = (text: string): ReadCalendar => {
  const read = readJson(text);
  if (!read.ok) {
    const { line, column, problem } = read.fault;
    const what = { zh: `第 ${String(column)} 个字符：${problem.zh}`, en: `Character ${String(column)}: ${problem.en}` };
    return unusable([{ line, entry: '', what, remedy: repair }]);
  }
  const { document } = read;
  const newer = newerFile(document.value, calendarFileKind, 1);
  if (newer !== null) return unusable([newer]);
  const parsed = fileSchema.safeParse(document.value);
  if (!parsed.success) {
    const entryOf = (path: readonly PropertyKey[]): string =>
      path[0] === 'days' && typeof path[1] === 'number' ? `${String(path[1] + 1)}.` : '';
    return unusable(zodIssues(parsed.error, document, { entryOf, remedy: repair }));
  }
  const { name, source, days } = parsed.data;
  const found = days.map((day, at) => ({ day, line: document.lineOf(['days', at]) }));
  return calendarFrom(found, { name, source });
};

const stem = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || file;

const kindOf = (file: string, text: string): 'json' | 'ics' | 'csv' => {
  if (/\.ics$/i.test(file) || /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return 'ics';
  return /\.json$/i.test(file) || /^\uFEFF?\s*\{/.test(text) ? 'json' : 'csv';
};

/** Reads a file; with a single issue nothing of it is to be used. Never throws. */
export const readCalendarFile = (file: string, text: string): ReadCalendar => {
  if (text.length > longestImport || text.includes('\uFFFD') || text.includes('\u0000')) {
    const what = { zh: '文件太大，或不是 UTF-8 文本', en: 'The file is too large, or no UTF-8 text' };
    const remedy = {
      zh: '请选择 JSON、CSV 或 .ics 文件，并用 UTF-8 编码保存。',
      en: 'Choose a JSON, CSV or .ics file that was saved as UTF-8.',
    };
    return unusable([wholeFile(what, remedy)]);
  }
  const kind = kindOf(file, text);
  if (kind === 'json') return fromJson(text.replace(/^\uFEFF/, ''));
  const { found, issues, name } = kind === 'ics' ? readCalendarIcs(text) : { ...readCalendarCsv(text), name: null };
  if (issues.length > 0) return unusable(issues);
  return calendarFrom(found, { name: name === null || name === '' ? stem(file) : name, source: file });
};
