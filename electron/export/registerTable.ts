// The register as rows of a table, in words of a language or in stable words for programs.
import type { Language } from '../../shared/model/bilingual.ts';
import { lifecycleRules } from '../../shared/register/lifecycle.ts';
import {
  columnLabel,
  isFieldColumn,
  type RegisterColumn,
  registerColumns,
} from '../../shared/register/registerColumns.ts';
import { choiceNames, type FieldKind, registerFields } from '../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import { registrationNames } from '../../shared/register/registrationNames.ts';
import type { Cell } from './csv.ts';

/** How a table is written: in words of a language, or (`plain`) in stable words. */
export interface TableWords {
  readonly language: Language;
  readonly isPlain: boolean;
}

const identifiers: readonly FieldKind[] = [
  'serialNumber',
  'tusn',
  'imei',
  'iccid',
  'tid',
  'mid',
  'uscc',
  'acquirerCode',
];

const widths: Readonly<Partial<Record<FieldKind, number>>> = {
  serialNumber: 22,
  tusn: 24,
  imei: 18,
  iccid: 23,
  tid: 12,
  mid: 18,
  uscc: 21,
  last4: 12,
  date: 12,
  time: 22,
  choice: 12,
  longText: 40,
};
const wide: readonly RegisterColumn[] = ['installAddress', 'merchantName', 'supplier'];

const fieldCell = (record: RegisterRecord, column: RegisterColumn, words: TableWords): Cell => {
  if (!isFieldColumn(column)) return null;
  const value = record.fields[column]?.value;
  if (value === undefined) return null;
  const { kind } = registerFields[column];
  if (kind === 'choice') return words.isPlain ? value : (choiceNames[value]?.[words.language] ?? value);
  if (kind === 'last4') return `****${value}`;
  return identifiers.includes(kind) || column === 'batch' ? { id: value } : value;
};

/** One record; `time` turns stored UTC text into local time with offset. */
export const registerRow = (record: RegisterRecord, words: TableWords, time: (utc: string) => string): Cell[] =>
  registerColumns.map((column): Cell => {
    switch (column) {
      case 'id':
        return record.id;
      case 'lifecycle':
        return words.isPlain ? record.lifecycle : lifecycleRules[record.lifecycle].name[words.language];
      case 'registration':
        return words.isPlain ? record.registration.state : registrationNames[record.registration.state][words.language];
      case 'updatedAt':
        return time(record.updatedAt);
      default:
        return fieldCell(record, column, words);
    }
  });

/** What stands in the first line: labels, or stable names for programs. */
export const registerHeading = ({ language, isPlain }: TableWords): Cell[] =>
  registerColumns.map((column) => (isPlain ? column : columnLabel(column)[language]));

/** The stable names, for a second line under a heading in words. */
export const registerKeyRow = (): Cell[] => [...registerColumns];

/** Widths of the columns in characters. */
export const registerWidths: readonly number[] = registerColumns.map((column) => {
  if (column === 'id') return 38;
  if (column === 'updatedAt') return 26;
  if (wide.includes(column)) return 30;
  return isFieldColumn(column) ? (widths[registerFields[column].kind] ?? 16) : 14;
});
