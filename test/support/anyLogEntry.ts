// Any entry that the log can hold, with texts that spreadsheets, CSV and XML stumble over.
import fc from 'fast-check';
import { type LogEntry, logKinds, logSources } from '../../shared/model/logEntry.ts';

const nasty = fc.string({
  unit: fc.constantFrom(
    "'",
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '0',
    '1',
    'E',
    'a',
    '"',
    ',',
    ';',
    ' ',
    '＝',
    '中',
    '😀',
    '﻿',
    '_x000D_',
    '<',
  ),
  maxLength: 12,
});
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const plain = fc.oneof(nasty, fc.integer(), fc.boolean(), fc.array(nasty, { maxLength: 3 }));
const change = maybe(fc.oneof(plain, fc.dictionary(fc.constantFrom('a', 'b', '名'), plain, { minKeys: 1 })));

/** An entry with every field. */
export const anyLogEntry: fc.Arbitrary<LogEntry> = fc.record({
  number: fc.integer({ min: 1, max: 2 ** 31 }),
  at: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  kind: fc.constantFrom(...logKinds),
  operator: nasty,
  terminalId: maybe(fc.uuid({ version: 4 })),
  terminalName: maybe(nasty),
  serialNumber: maybe(nasty),
  verdict: maybe(fc.constantFrom('pass', 'warn', 'fail', 'incomplete' as const)),
  summary: fc.record({ zh: nasty.map((text) => `${text}中`), en: nasty.map((text) => `${text}e`) }),
  checkId: maybe(fc.uuid({ version: 4 })),
  simulated: fc.boolean(),
  source: maybe(fc.constantFrom(...logSources)),
  zone: maybe(fc.integer({ min: -14 * 60, max: 14 * 60 })),
  store: maybe(nasty),
  why: maybe(nasty),
  before: change,
  after: change,
  clock: maybe(
    fc.record({ doubt: fc.constantFrom('back', 'forward' as const), seconds: fc.integer({ min: 1, max: 1e9 }) }),
  ),
  record: maybe(fc.record({ kind: fc.constantFrom('job', 'import' as const), id: nasty })),
  about: maybe(fc.integer({ min: 1, max: 1e6 })),
});
