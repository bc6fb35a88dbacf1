// Where an export goes: a name with the date, the folder of the last export, one question to the person.
import { join } from 'node:path';
import type { TableFormat } from '../../shared/export/logExport.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { Shop } from './engineMessages.ts';

/** What is exported. */
export type ExportKind = 'log' | 'readings';

const names: Readonly<Record<ExportKind, Bilingual>> = {
  log: { zh: '维护日志', en: 'maintenance-log' },
  readings: { zh: '终端读数', en: 'terminal-readings' },
};
const simulatedMark: Bilingual = { zh: '-模拟', en: '-simulated' };
const titles: Readonly<Record<ExportKind, Bilingual>> = {
  log: { zh: '导出维护日志', en: 'Export the maintenance log' },
  readings: { zh: '导出终端读数', en: 'Export the readings' },
};
const formatNames: Readonly<Record<TableFormat, Bilingual>> = {
  csv: { zh: 'CSV 表格', en: 'CSV table' },
  xlsx: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  json: { zh: 'JSON 文档', en: 'JSON document' },
  jsonl: { zh: 'JSON 行', en: 'JSON lines' },
};

/** What the question needs. */
export interface ExportQuestion {
  readonly kind: ExportKind;
  readonly language: Language;
  /** CSV if not given. */
  readonly format?: TableFormat;
  readonly shop: Shop;
  /** Present time in ms. */
  readonly now: number;
  readonly folder: string;
}

const localDay = (now: number): string => {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Options of the save dialog: title, proposed file (such as `maintenance-log-2026-11-22.csv`), one format. */
export const exportQuestion = ({ kind, language, format = 'csv', shop, now, folder }: ExportQuestion) => {
  const mark = shop === 'simulated' ? simulatedMark[language] : '';
  return {
    title: titles[kind][language],
    defaultPath: join(folder, `${names[kind][language]}${mark}-${localDay(now)}.${format}`),
    filters: [{ name: formatNames[format][language], extensions: [format as string] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
};

/** The chosen file with the ending that Excel looks for; a name with an ending of its own keeps it. */
export const withCsvEnding = (file: string): string => withEnding(file, 'csv');

/** The chosen file with an ending; a name with one of its own keeps it. */
export const withEnding = (file: string, ending: string): string =>
  /\.[A-Za-z0-9]{1,5}$/.test(file) ? file : `${file}.${ending}`;
