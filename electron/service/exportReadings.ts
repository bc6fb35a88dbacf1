// Readings as a CSV file, in the order in which they were stored.
import { basename } from 'node:path';
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import { believableUntil, firstBelievable } from '../../shared/trend/history.ts';
import { byteOrderMark, csvRows } from '../export/csv.ts';
import { statementRows } from '../export/exportStatement.ts';
import { readingRow, readingsHeader, spanRow } from '../export/readingsCsv.ts';
import type { SpanCursor } from '../store/trendSpans.ts';
import { type ExportDeps, originOf, setFilters, terminalAndPeriod } from './exportOrigin.ts';
import { storedForm } from './isoTime.ts';
import { writeLine } from './logWriter.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const rowsAtOnce = 200;
const daysAtOnce = 20;

const metricNames = { zh: '指标', en: 'metric' } as const;

const words = {
  zh: {
    completeness: '完整性',
    oneByOne: '这段时间的读数全部逐个列出',
    spans: (count: number) =>
      `其中 ${count} 行是每小时或每天的平均值（附最低、最高和读数个数）：较早而密集的读数只按小时和天保存，这些行排在逐个读数之后`,
  },
  en: {
    completeness: 'Completeness',
    oneByOne: 'all readings of this period are listed one by one',
    spans: (count: number) =>
      `${count} rows are means of an hour or a day (with lowest, highest and number of readings): older readings that were dense are kept by hour and day only; these rows stand below the single readings`,
  },
} as const;

const filtersInWords = async (
  deps: ExportDeps,
  { filter, language }: PrivateInput<'readings.write'>,
): Promise<[string, string][]> => {
  const { terminal, from, until } = await terminalAndPeriod(deps, filter, language);
  const metric = filter.metric == null ? null : `${metrics[filter.metric].label[language]} (${filter.metric})`;
  return setFilters([terminal, [metricNames[language], metric], from, until]);
};

interface Written {
  readings: number;
  spans: number;
}

async function* contentOf(
  deps: ExportDeps,
  input: PrivateInput<'readings.write'>,
  written: Written,
): AsyncGenerator<string> {
  const { language } = input;
  const { readings, trends } = deps.shops.open;
  const { from, until } = input.filter;
  const filter = {
    ...input.filter,
    from: from == null ? null : storedForm(from),
    until: until == null ? null : storedForm(until),
  };
  const last = believableUntil(deps.clock.now());
  const kindOf = (takenAt: string) => (takenAt < firstBelievable || takenAt >= last ? 'misdated' : 'reading');
  yield byteOrderMark + csvRows([readingsHeader(language)]);
  let number = 0;
  for (;;) {
    const page = await readings.page(filter, number, rowsAtOnce);
    written.readings += page.length;
    number = page.at(-1)?.number ?? number;
    yield csvRows(page.map((reading) => readingRow(reading, kindOf(reading.takenAt), language)));
    if (page.length < rowsAtOnce) break;
  }
  let day: SpanCursor | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof trends.spans>> = await trends.spans(filter, day, daysAtOnce);
    written.spans += page.spans.length;
    day = page.last;
    yield csvRows(page.spans.map((span) => spanRow(span, language)));
    if (day === null) break;
  }
  const filters = await filtersInWords(deps, input);
  const { completeness, oneByOne, spans } = words[language];
  const statement = statementRows(originOf(deps, filters, written.readings + written.spans), language);
  const complete = [completeness, written.spans === 0 ? oneByOne : spans(written.spans)];
  yield `\r\n${csvRows([...statement, complete])}`;
}

/** Writes the filtered readings, and values by hour and day where only these are left. Rejects with export.* or store.* */
export const exportReadings = async (
  deps: ExportDeps,
  input: PrivateInput<'readings.write'>,
  signal?: AbortSignal,
): Promise<PrivateOutput<'readings.write'>> => {
  const { file } = input;
  const written: Written = { readings: 0, spans: 0 };
  const write = (): Promise<void> => writeWholeFile(file, contentOf(deps, input, written), signal);
  await (deps.holdReadings === undefined ? write() : deps.holdReadings(write));
  const rows = written.readings + written.spans;
  const more =
    written.spans === 0
      ? { zh: '', en: '' }
      : { zh: `（其中按小时或天 ${written.spans} 行）`, en: ` (${written.spans} of them by hour or day)` };
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出读数 ${rows} 行${more.zh}到 ${basename(file)}`,
      en: `Readings exported, ${rows} rows${more.en}, to ${basename(file)}`,
    },
  });
  return { file, rows };
};
