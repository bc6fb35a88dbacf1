// The maintenance log as a CSV file, oldest entry first.
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import { byteOrderMark, csvRows } from '../export/csv.ts';
import { statementRows } from '../export/exportStatement.ts';
import { logHeader, logKindNames, logRow, verdictNames } from '../export/logCsv.ts';
import { redactText } from '../log/redact.ts';
import { matchingEntries, noteLogExport } from './exportLogPages.ts';
import { type ExportDeps, originOf, setFilters, terminalAndPeriod } from './exportOrigin.ts';
import { offsetText } from './isoTime.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const names = {
  zh: { kind: '类别', verdict: '结论', text: '包含文字' },
  en: { kind: 'kind', verdict: 'verdict', text: 'text' },
} as const;

const filtersInWords = async (
  deps: ExportDeps,
  { filter, language }: PrivateInput<'log.write'>,
): Promise<[string, string][]> => {
  const say = names[language];
  const { terminal, from, until } = await terminalAndPeriod(deps, filter, language);
  return setFilters([
    terminal,
    [say.kind, filter.kind == null ? null : logKindNames[language][filter.kind]],
    [say.verdict, filter.verdict == null ? null : verdictNames[language][filter.verdict]],
    from,
    until,
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
