// A record of the register as a row: the columns by which it is found, and the record itself.

import { lifecycleSchema } from '../../shared/register/lifecycle.ts';
import type { RegisterFieldKey } from '../../shared/register/registerFields.ts';
import { registerFieldKeys } from '../../shared/register/registerFields.ts';
import type { RegisterChange, RegisterRecord, RegisterRow } from '../../shared/register/registerRecord.ts';
import {
  registerChangeSchema,
  registerRecordSchema,
  registerRowSchema,
  registrationStates,
} from '../../shared/register/registerRecord.ts';
import { json, numeric, oneOf, parsed, text, textOrNull } from './column.ts';
import type { Row, SqlValue } from './database.ts';

/** Text in the form in which it is searched: full-width forms as half-width ones, upper and lower case alike. */
export const searchForm = (typed: string): string => typed.normalize('NFKC').toLowerCase();

// Words of choices, dates and batch numbers are filtered by, not searched for.
const notSearched: ReadonlySet<RegisterFieldKey> = new Set<RegisterFieldKey>([
  'bindStatus',
  'termStatus',
  'auditStatus',
  'merchantStatus',
  'unionpayOnboarded',
  'qrOnboarded',
  'activationCodeUsed',
  'lastSignOnAt',
  'lastApprovedAt',
  'batch',
]);
const searchedKeys = registerFieldKeys.filter((key) => !notSearched.has(key));

/** The columns of a record. */
export const recordColumns = (record: RegisterRecord): Readonly<Record<string, SqlValue>> => {
  const value = (key: RegisterFieldKey): string | null => record.fields[key]?.value ?? null;
  return {
    id: record.id,
    terminal_id: record.terminalId,
    lifecycle: record.lifecycle,
    registration: record.registration.state,
    serial: value('serialNumber')?.toUpperCase() ?? null,
    model: value('model'),
    tid: value('tid'),
    mid: value('mid'),
    merchant_name: value('merchantName'),
    store: value('store'),
    counter: value('counter'),
    iccid: value('iccid'),
    acquirer: value('acquirerCode'),
    search_text: searchForm(
      searchedKeys
        .map(value)
        .filter((each) => each !== null)
        .join('\n'),
    ),
    record_json: JSON.stringify(record),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
};

/** A whole record. */
export const recordFromRow = (row: Row): RegisterRecord => json(registerRecordSchema, row, 'record_json');

/** What a list shows of it. */
export const listedFromRow = (row: Row): RegisterRow => ({
  id: text(row, 'id'),
  terminalId: textOrNull(row, 'terminal_id'),
  lifecycle: parsed(lifecycleSchema, row, 'lifecycle'),
  registration: oneOf(registrationStates, row, 'registration'),
  serialNumber: textOrNull(row, 'serial'),
  model: textOrNull(row, 'model'),
  tid: textOrNull(row, 'tid'),
  mid: textOrNull(row, 'mid'),
  merchantName: textOrNull(row, 'merchant_name'),
  store: textOrNull(row, 'store'),
  counter: textOrNull(row, 'counter'),
  drifts: numeric(row, 'drifts'),
  tasks: numeric(row, 'tasks'),
  updatedAt: parsed(registerRowSchema.shape.updatedAt, row, 'updated_at'),
});

/** One earlier value. */
export const changeFromRow = (row: Row): RegisterChange => ({
  number: numeric(row, 'number'),
  recordId: text(row, 'record_id'),
  field: text(row, 'field'),
  before: textOrNull(row, 'before'),
  after: textOrNull(row, 'after'),
  source: parsed(registerChangeSchema.shape.source, row, 'source'),
  at: text(row, 'at'),
  by: textOrNull(row, 'by'),
  reason: textOrNull(row, 'reason'),
});
