import { expect, it } from 'vitest';
import { entryFilter } from '../../../../../electron/export/log/entryFilter.ts';
import type { LogFilter } from '../../../../../shared/model/logEntry.ts';
import { aLogEntry } from '../../../../support/records.ts';

const entry = { number: 7, ...aLogEntry({ store: '一号店', source: 'window', record: { kind: 'job', id: 'j' } }) };
const matches = (filter: LogFilter, marked: readonly number[] = []): boolean =>
  entryFilter(filter, new Set(marked))(entry);

it('lets through what every part of a filter asks for, and nothing else', () => {
  expect(matches({})).toBe(true);
  expect(matches({ kind: entry.kind, store: '一号店', source: 'window', operator: 'Li' })).toBe(true);
  expect(matches({ kind: 'job' })).toBe(false);
  expect(matches({ from: entry.at, until: '2027-01-01T00:00:00Z' })).toBe(true);
  expect(matches({ until: entry.at })).toBe(false);
  expect(matches({ text: '快速 QUICK' })).toBe(true);
  expect(matches({ text: '快速 nothing' })).toBe(false);
  expect([matches({ marked: true }), matches({ marked: true }, [7])]).toEqual([false, true]);
  expect(matches({ record: { kind: 'job', id: 'other' } })).toBe(false);
});

it.each([
  ['full-width letters and digits', 'ＱＵＩＣＫ'],
  ['a value after a change', '新电池'],
  ['the name of a changed value', 'Battery'],
  ['two signs', '电池'],
  ['signs outside the basic plane', '𠮷野'],
  ['a letter with its accent apart', 'cafe\u0301'],
  ['signs that mean something elsewhere', '100% "*^ (a-b) NEAR _'],
])('finds what the list of the log finds: %s', (_, text) => {
  const changed = { ...entry, after: { battery: '新电池 100% "*^ (a-b) NEAR _' }, why: '𠮷野家 Café' };
  const found = (filter: LogFilter): boolean => entryFilter(filter, new Set())(changed);
  expect(found({ text })).toBe(true);
  expect(found({ text: `${text}x~` })).toBe(false);
});
