// Readings as rows of a table: serial number, time in UTC, metric, value, unit.
import type { Language } from '../../shared/model/bilingual.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Cell } from './csv.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ['序列号', '时间 (UTC)', '指标', '数值', '单位'],
  en: ['Serial number', 'Time (UTC)', 'Metric', 'Value', 'Unit'],
};

/** Column names in the chosen language. */
export const readingsHeader = (language: Language): readonly Cell[] => headers[language];

/** One reading. The metric keeps its stable key, as programs that read the file expect. */
export const readingRow = (
  serialNumber: string | null,
  { takenAt, metric, value, unit }: Pick<Reading, 'takenAt' | 'metric' | 'value' | 'unit'>,
): readonly Cell[] => [serialNumber === null ? null : { id: serialNumber }, takenAt, metric, value, unit];
