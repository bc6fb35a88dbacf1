// The maintenance log as a CSV file, oldest entry first.
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import { byteOrderMark, csvRows } from '../export/csv.ts';
import { statementRows } from '../export/exportStatement.ts';
import { logHeader, logKindNames, logRow, verdictNames } from '../export/logCsv.ts';
import { redactText } from '../log/redact.ts';
import { matchingEntries, noteLogExport } from './exportLogPages.ts';
import { type ExportDeps, originOf, setFilters } from './exportOrigin.ts';
import { offsetText } from './isoTime.ts';
import { nameOf } from './nameOf.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const names = {
  zh: { terminal: '终端', kind: '类别', verdict: '结论', from: '从', until: '到（不含）', text: '包含文字' },
  en: { terminal: 'terminal', kind: 'kind', verdict: 'verdict', from: 'from', until: 'until (excluded)', text: 'text' },
} as const;

const filtersInWords = async (
  { shops, clock }: ExportDeps,
  { filter, language }: PrivateInput<'log.write'>,
): Promise<[string, string][]> => {
  const say = names[language];
  const terminal = filter.terminalId == null ? null : await shops.open.terminals.byId(filter.terminalId);
  const local = (utc: string | null | undefined): string | null =>
    utc == null ? null : offsetText(clock, Date.parse(utc));
  return setFilters([
    [say.terminal, terminal === null ? filter.terminalId : nameOf(terminal)],
    [say.kind, filter.kind == null ? null : logKindNames[language][filter.kind]],
    [say.verdict, filter.verdict == null ? null : verdictNames[language][filter.verdict]],
    [say.from, local(filter.from)],
    [say.until, local(filter.until)],
    [say.text, filter.text == null ? null : redactText(filter.text)],
  ]);
};

/** Writes the filtered log. Rejects with export.* or store.* */
export const exportLog = async (
  deps: ExportDeps,
  input: PrivateInput<'log.write'>,
  signal?: AbortSignal,
): Promise<PrivateOutput<'log.write'>> => {
  const { language, file } = input;
  const filters = await filtersInWords(deps, input);
  const time = (utc: string): string => offsetText(deps.clock, Date.parse(utc));
  let rows = 0;
  async function* chunks(): AsyncGenerator<string> {
    yield byteOrderMark + csvRows([logHeader(language)]);
    for await (const entries of matchingEntries(deps, input.filter)) {
      rows += entries.length;
      yield csvRows(entries.map((entry) => logRow(entry, language, time)));
    }
    yield `\r\n${csvRows(statementRows(originOf(deps, filters, rows), language))}`;
  }
  await writeWholeFile(file, chunks(), signal);
  await noteLogExport(deps, file, rows);
  return { file, rows };
};
