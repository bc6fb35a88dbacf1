// Readings as a CSV file, in the order in which they were stored.
import { basename } from 'node:path';
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import { byteOrderMark, csvRows } from '../export/csv.ts';
import { statementRows } from '../export/exportStatement.ts';
import { readingRow, readingsHeader } from '../export/readingsCsv.ts';
import { type ExportDeps, originOf, setFilters, terminalAndPeriod } from './exportOrigin.ts';
import { storedForm } from './isoTime.ts';
import { writeLine } from './logWriter.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const rowsAtOnce = 200;

const metricNames = { zh: '指标', en: 'metric' } as const;

const filtersInWords = async (
  deps: ExportDeps,
  { filter, language }: PrivateInput<'readings.write'>,
): Promise<[string, string][]> => {
  const { terminal, from, until } = await terminalAndPeriod(deps, filter, language);
  const metric = filter.metric == null ? null : `${metrics[filter.metric].label[language]} (${filter.metric})`;
  return setFilters([terminal, [metricNames[language], metric], from, until]);
};

/** Writes the filtered readings. Rejects with export.* or store.* */
export const exportReadings = async (
  deps: ExportDeps,
  input: PrivateInput<'readings.write'>,
  signal?: AbortSignal,
): Promise<PrivateOutput<'readings.write'>> => {
  const { language, file } = input;
  const store = deps.shops.open.readings;
  const { from, until } = input.filter;
  const filter = {
    ...input.filter,
    from: from == null ? null : storedForm(from),
    until: until == null ? null : storedForm(until),
  };
  const filters = await filtersInWords(deps, input);
  let rows = 0;
  async function* chunks(): AsyncGenerator<string> {
    yield byteOrderMark + csvRows([readingsHeader(language)]);
    let last = 0;
    for (;;) {
      const page = await store.page(filter, last, rowsAtOnce);
      rows += page.length;
      last = page.at(-1)?.number ?? last;
      yield csvRows(page.map((reading) => readingRow(reading.serialNumber, reading)));
      if (page.length < rowsAtOnce) break;
    }
    yield `\r\n${csvRows(statementRows(originOf(deps, filters, rows), language))}`;
  }
  await writeWholeFile(file, chunks(), signal);
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出读数 ${rows} 行到 ${basename(file)}`,
      en: `Readings exported, ${rows} rows, to ${basename(file)}`,
    },
  });
  return { file, rows };
};
