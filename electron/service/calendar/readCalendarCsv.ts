// A calendar in a CSV file: a day, whether it is off or worked, and a name; with or without a line of headings.
import { type FileIssue, wholeFile } from '../../../shared/json/fileIssue.ts';
import { readCsv, separatorOf } from '../../export/readCsv.ts';
import { dayFrom, type FoundDay, lineIssue, repair } from './foundDays.ts';

const headings = {
  day: /^(date|day|日期|日子)$/i,
  kind: /^(kind|type|类型|状态|安排)$/i,
  name: /^(name|holiday|festival|名称|节日|假期)$/i,
} as const;

const offWords = /^(off|holiday|closed|rest|休|休息|放假|节假日|假)$/i;
const workWords = /^(work|working|workday|worked|班|上班|调休|补班|调休上班)$/i;

type Column = keyof typeof headings;
const usual: Readonly<Record<Column, number>> = { day: 0, kind: 1, name: 2 };

const columnsFrom = (cells: readonly string[]): Readonly<Record<Column, number>> | null => {
  const at = (column: Column): number => cells.findIndex((cell) => headings[column].test(cell));
  return at('day') === -1 ? null : { day: at('day'), kind: at('kind'), name: at('name') };
};

const kindOf = (text: string): boolean | null => (workWords.test(text) ? true : offWords.test(text) ? false : null);

const wrongDay = { zh: '日期看不懂，应写成 2027-01-01', en: 'Not a day; write 2027-01-01' };
const wrongKind = { zh: '应写“休”或“班”', en: 'Write “off” or “work”' };
const faults = {
  'open-quote': { zh: '引号没有结束', en: 'A quotation mark is not closed' },
  'text-after-quote': { zh: '引号后面还有文字', en: 'Text behind a closing quotation mark' },
} as const;

/** One line: a day, or what is wrong with it. */
const readLine = (
  cells: readonly string[],
  columns: Readonly<Record<Column, number>>,
  line: number,
): FoundDay | FileIssue => {
  const written = cells[columns.day] ?? '';
  const on = dayFrom(written);
  const isWorking = kindOf(cells[columns.kind] ?? '');
  if (on === null) return lineIssue(line, written, wrongDay);
  if (isWorking === null) return lineIssue(line, written, wrongKind);
  const name = (cells[columns.name] ?? '').slice(0, 80) || (isWorking ? '调休上班' : '休息');
  return { line, day: { on, isWorking, name: { zh: name, en: name } } };
};

const isEmpty = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '') || /^sep=/i.test(cells[0] ?? '');

/** Days of a CSV file. */
export const readCalendarCsv = (
  text: string,
): { readonly found: readonly FoundDay[]; readonly issues: readonly FileIssue[] } => {
  const found: FoundDay[] = [];
  const issues: FileIssue[] = [];
  let columns = usual;
  let isFirst = true;
  const rows = readCsv(text, separatorOf(text), ({ row, kind }) => issues.push(lineIssue(row, '', faults[kind])));
  for (const { number, cells: read } of rows) {
    const cells = read.map((cell) => cell.text.trim());
    if (isEmpty(cells)) continue;
    const headed = isFirst ? columnsFrom(cells) : null;
    isFirst = false;
    columns = headed ?? columns;
    if (headed !== null) continue;
    const day = readLine(cells, columns, number);
    if ('day' in day) found.push(day);
    else issues.push(day);
  }
  if (found.length === 0 && issues.length === 0) {
    issues.push(wholeFile({ zh: '文件里没有日期', en: 'There are no days in this file' }, repair));
  }
  return { found, issues };
};
