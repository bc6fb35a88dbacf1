// What every export says about itself, below its rows: what was filtered, by whom, when, by which version.
import type { Language } from '../../shared/model/bilingual.ts';
import type { Cell } from './csv.ts';

/** The origin of an export; times with offset. */
export interface ExportOrigin {
  readonly operator: string;
  readonly at: string;
  readonly version: string;
  readonly rows: number;
  /** Whether the records are those of the simulated shop. */
  readonly simulated: boolean;
  /** Each restriction as name and value, already in the chosen language; empty = everything. */
  readonly filters: readonly (readonly [string, string])[];
}

const words = {
  zh: {
    filters: '筛选条件',
    none: '无（全部记录）',
    operator: '导出人',
    at: '导出时间',
    version: '程序版本',
    rows: '行数',
    shop: '店铺',
    simulated: '模拟商店（非真实记录）',
    own: '本店',
    join: '；',
    colon: '：',
  },
  en: {
    filters: 'Filters',
    none: 'none (all records)',
    operator: 'Exported by',
    at: 'Exported at',
    version: 'Program version',
    rows: 'Rows',
    shop: 'Shop',
    simulated: 'simulated shop (no real records)',
    own: 'own shop',
    join: '; ',
    colon: ': ',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Whether a first cell is the one with which the statement begins, in either language. */
export const isStatementStart = (text: string): boolean => text === words.zh.filters || text === words.en.filters;

/** Rows for the end of a file, after an empty line, so that the first line stays the header of one plain table. */
export const statementRows = (origin: ExportOrigin, language: Language): readonly (readonly Cell[])[] => {
  const say = words[language];
  const filters = origin.filters.map(([name, value]) => `${name}${say.colon}${value}`).join(say.join);
  return [
    [say.filters, filters === '' ? say.none : filters],
    [say.shop, origin.simulated ? say.simulated : say.own],
    [say.operator, origin.operator],
    [say.at, origin.at],
    [say.version, `Terminal Steward ${origin.version}`],
    [say.rows, origin.rows],
  ];
};
