// The columns of the exported log: what they are called, what stands in them, how wide they are.
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { canonicalText } from '../../journal/canonicalText.ts';
import type { Cell } from '../csv.ts';
import { changedText } from './changedText.ts';
import type { Wording, wordsOf } from './logWords.ts';

/** What a column needs to make a cell. */
export interface CellWords {
  readonly wording: Wording;
  readonly words: ReturnType<typeof wordsOf>;
  /** Local time with offset of an entry. */
  readonly time: (utc: string, zone: number | null) => string;
}

/** One column; `key` is its name for programs and never changes. */
export interface LogColumn {
  readonly key: string;
  readonly label: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly cell: (entry: LogEntry, words: CellWords) => Cell;
}

const id = (value: string | null | undefined): Cell => (value == null ? null : { id: value });

// An empty text is something else than nothing: it gets an apostrophe, and a text of apostrophes one more.
const emptyOr = (value: string): string => (/^'*$/.test(value) ? `'${value}` : value);
const orNothing = (value: string | null | undefined): Cell => (value == null ? null : emptyOr(value));
const nameOrNothing = (value: string | null | undefined): Cell => (value == null ? null : { id: emptyOr(value) });
const changed = (value: LogEntry['before']): Cell => (value == null ? null : changedText(value));

const column = (
  key: string,
  label: readonly [zh: string, en: string],
  width: number,
  cell: LogColumn['cell'],
): LogColumn => ({ key, label: { zh: label[0], en: label[1] }, width, cell });

const texts = {
  zh: column('text.zh', ['内容', 'What happened (Chinese)'], 60, (entry) => entry.summary.zh),
  en: column('text.en', ['内容（英文）', 'What happened'], 60, (entry) => entry.summary.en),
} as const;

const first: readonly LogColumn[] = [
  column('number', ['编号', 'Number'], 9, (entry) => entry.number),
  column('time', ['时间', 'Time'], 27, (entry, { time }) => time(entry.at, entry.zone ?? null)),
  column('kind', ['类别', 'Kind'], 12, (entry, { words }) => words.kind(entry.kind)),
  column('operator', ['操作人', 'Operator'], 14, (entry) => ({ id: entry.operator })),
  column('store', ['门店', 'Store'], 16, (entry) => nameOrNothing(entry.store)),
  column('terminal', ['终端', 'Terminal'], 18, (entry) => nameOrNothing(entry.terminalName)),
  column('serialNumber', ['序列号', 'Serial number'], 20, (entry) => nameOrNothing(entry.serialNumber)),
  column('verdict', ['结论', 'Verdict'], 11, (entry, { words }) =>
    entry.verdict === null ? null : words.verdict(entry.verdict),
  ),
];

const more: readonly LogColumn[] = [
  column('why', ['理由', 'Reason'], 30, (entry) => orNothing(entry.why)),
  column('before', ['之前', 'Before'], 30, (entry) => changed(entry.before)),
  column('after', ['之后', 'After'], 30, (entry) => changed(entry.after)),
  column('source', ['来源', 'Source'], 13, (entry, { words }) =>
    entry.source == null ? null : words.source(entry.source),
  ),
  column('clock', ['时钟疑点', 'Doubt about the clock'], 24, (entry, { words }) =>
    entry.clock == null ? null : words.clock(entry.clock),
  ),
  column('simulated', ['模拟', 'Simulated'], 10, (entry, { words }) => (entry.simulated ? words.simulated : null)),
  column('about', ['关于编号', 'About number'], 10, (entry) => entry.about ?? null),
  column('record', ['相关记录', 'Record'], 20, (entry) =>
    entry.record == null ? null : { id: `${entry.record.kind}:${entry.record.id}` },
  ),
  column('check', ['检查记录', 'Check record'], 38, (entry) => id(entry.checkId)),
  column('terminalId', ['终端内部编号', 'Terminal id'], 38, (entry) => id(entry.terminalId)),
  column('zone', ['时区（分钟）', 'Minutes ahead of UTC'], 12, (entry) => entry.zone ?? null),
];

const last: readonly LogColumn[] = [
  column('origin', ['导入出处', 'Origin of an import'], 20, (entry) =>
    entry.origin == null ? null : canonicalText(entry.origin),
  ),
];

/** Width of the columns `hash` and `seal`. */
export const sealWidths: readonly number[] = [18, 18];

/** The columns in their order, without `hash` and `seal`; the text of the chosen language comes first. */
export const logColumns = (language: Language): readonly LogColumn[] => [
  ...first,
  texts[language],
  ...more,
  texts[language === 'zh' ? 'en' : 'zh'],
  ...last,
];

/** What stands in the first line: labels, or stable names; the last two are called alike everywhere. */
export const logHeading = (columns: readonly LogColumn[], wording: Wording): readonly string[] => [
  ...columns.map(({ key, label }) => (wording === 'plain' ? key : label[wording])),
  'hash',
  'seal',
];

/** Every column by every name that a first line can have. */
export const keyOfHeading: ReadonlyMap<string, string> = new Map(
  [...logColumns('zh'), ...logColumns('en')].flatMap(({ key, label }) => [
    [key, key] as const,
    [label.zh, key] as const,
    [label.en, key] as const,
  ]),
);
