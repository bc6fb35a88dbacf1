import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryFromCells, keysOf } from '../../../../../electron/export/log/entryFromCells.ts';
import { createLogCsv } from '../../../../../electron/export/log/logTable.ts';
import { createRowSplitter } from '../../../../../electron/export/verify/rowSplitter.ts';
import { entryText } from '../../../../../electron/journal/entryText.ts';
import type { Language } from '../../../../../shared/model/bilingual.ts';
import { type LogEntry, logKinds, logSources } from '../../../../../shared/model/logEntry.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hash = sha256('x');

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

const entries: fc.Arbitrary<LogEntry> = fc.record({
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

it('every entry comes back from a table without loss, in both languages and in stable words', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom<Language>('zh', 'en'), fc.boolean(), (entry, language, isPlain) => {
      const form = createLogCsv(
        { exportId: 'e', language, isPlain, hasKeys: false, hasMark: false },
        sha256,
        () => 480,
      );
      const splitter = createRowSplitter();
      const text = form.start() + form.row({ entry, body: '', hash, previous: null });
      const rows = [...splitter.push(text), ...splitter.end().rows];
      const [head = [], cells = []] = rows;
      const keys = keysOf(head);
      expect(keys).not.toBeNull();
      const read = entryFromCells(cells, keys ?? []);
      expect(read?.hash).toBe(hash);
      expect(read === null ? '' : entryText(read.entry)).toBe(entryText(entry));
    }),
    { seed: 20261123, numRuns: 400 },
  );
});

it('a table of something else is no log', () => {
  expect(keysOf(['Serial number', 'TID'])).toBeNull();
});
