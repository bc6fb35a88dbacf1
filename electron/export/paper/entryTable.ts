// Entries of the log as a table on paper: a line per entry, under the day on which it happened.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { logKindNames, verdictNames } from '../logCsv.ts';
import { changeLines } from './changeLines.ts';
import type { CellTone, PaperRow, PaperTable } from './paperDocument.ts';
import { paperWord, sourceNames } from './paperWords.ts';

/** How a moment in UTC is read here: local day and time. */
export type LocalTime = (utc: string) => { readonly day: string; readonly time: string };

const tones: Readonly<Record<string, CellTone>> = { fail: 'bad', warn: 'warn', incomplete: 'warn' };

const moreOf = (entry: LogEntry, language: Language, local: LocalTime): string => {
  const time = (utc: string): string => `${local(utc).day} ${local(utc).time}`;
  const lines = changeLines(entry.before, entry.after, { language, time });
  if (entry.why != null && entry.why !== '')
    lines.unshift(`${paperWord('why', language)}${language === 'zh' ? '：' : ': '}${entry.why}`);
  if (entry.clock != null) {
    const doubt = paperWord(entry.clock.doubt === 'back' ? 'clockBack' : 'clockForward', language);
    lines.push(`${doubt} ${String(entry.clock.seconds)} s`);
  }
  return lines.join('\n');
};

const rowOf = (entry: LogEntry, language: Language, local: LocalTime): PaperRow => {
  const { time } = local(entry.at);
  const verdict = entry.verdict === null ? '' : ` · ${verdictNames[language][entry.verdict]}`;
  const terminal = entry.terminalName ?? entry.store ?? '';
  const source = entry.source == null ? '' : sourceNames[entry.source][language];
  return [
    { text: String(entry.number), tone: 'quiet' },
    time,
    { text: `${logKindNames[language][entry.kind]}${verdict}`, tone: tones[entry.verdict ?? ''] ?? 'plain' },
    { text: entry.operator, below: source },
    { text: terminal, below: entry.serialNumber === null ? '' : `SN ${entry.serialNumber}` },
    { text: entry.summary[language], below: moreOf(entry, language, local) },
  ];
};

/** Rows of entries that follow each other; `day` = the day above the entry before, null at the beginning. */
export const entryRows = (
  entries: readonly LogEntry[],
  language: Language,
  { local, day: before }: { readonly local: LocalTime; readonly day: string | null },
): { readonly rows: readonly PaperRow[]; readonly day: string | null } => {
  let day = before;
  const rows = entries.flatMap((entry) => {
    const at = local(entry.at);
    const row = rowOf(entry, language, local);
    if (at.day === day) return [row];
    day = at.day;
    return [{ heading: at.day }, row];
  });
  return { rows, day };
};

/** The table that these rows belong into. */
export const entryTable = (rows: readonly PaperRow[], language: Language): PaperTable => ({
  head: (['number', 'time', 'kind', 'operator', 'terminal', 'what'] as const).map((key) => paperWord(key, language)),
  widths: [12, 16, 21, 21, 31, null],
  rows,
});
