// Readings as rows of a table: serial number, time in UTC, metric, value, unit; of hours and days also lowest and highest.
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Cell } from './csv.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ['序列号', '时间 (UTC)', '指标', '数值', '单位', '种类', '截止 (UTC)', '最低', '最高', '读数个数'],
  en: [
    'Serial number',
    'Time (UTC)',
    'Metric',
    'Value',
    'Unit',
    'Kind',
    'Until (UTC)',
    'Lowest',
    'Highest',
    'Readings',
  ],
};

/** What a row stands for; the value of an hour or a day is its mean. */
export const rowKinds = {
  reading: { zh: '读数', en: 'reading' },
  misdated: { zh: '读数（时间不可信，未计入趋势）', en: 'reading (time cannot be true, in no trend)' },
  hour: { zh: '每小时平均', en: 'mean of an hour' },
  day: { zh: '每天平均', en: 'mean of a day' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Values of one hour or one day (UTC), with whom they belong to. */
export interface SpanOfReadings extends Pick<Reading, 'metric' | 'unit'> {
  readonly serialNumber: string | null;
  readonly kind: 'hour' | 'day';
  /** UTC text; the end is not included. */
  readonly at: string;
  readonly to: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Column names in the chosen language. */
export const readingsHeader = (language: Language): readonly Cell[] => headers[language];

const serialCell = (serialNumber: string | null): Cell => (serialNumber === null ? null : { id: serialNumber });

/** One reading. The metric keeps its stable key, as programs that read the file expect. */
export const readingRow = (
  {
    serialNumber,
    takenAt,
    metric,
    value,
    unit,
  }: Pick<Reading, 'takenAt' | 'metric' | 'value' | 'unit'> & {
    readonly serialNumber: string | null;
  },
  kind: 'reading' | 'misdated',
  language: Language,
): readonly Cell[] => [
  serialCell(serialNumber),
  takenAt,
  metric,
  value,
  unit,
  rowKinds[kind][language],
  null,
  null,
  null,
  1,
];

/** Values of one hour or day. */
export const spanRow = (span: SpanOfReadings, language: Language): readonly Cell[] => [
  serialCell(span.serialNumber),
  span.at,
  span.metric,
  span.mean,
  span.unit,
  rowKinds[span.kind][language],
  span.to,
  span.low,
  span.high,
  span.count,
];
