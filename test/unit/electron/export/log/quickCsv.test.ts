import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuickRow } from '../../../../../electron/export/log/logForm.ts';
import { createLogCsv } from '../../../../../electron/export/log/logTable.ts';
import { maskEntry } from '../../../../../electron/export/log/maskEntry.ts';
import { createQuickCsv, longestQuickLine } from '../../../../../electron/export/log/quickCsv.ts';
import { readEntry, unreadableEntry } from '../../../../../electron/export/log/readEntry.ts';
import { entryText } from '../../../../../electron/journal/entryText.ts';
import type { LogEntry } from '../../../../../shared/model/logEntry.ts';
import { anyLogEntry } from '../../../../support/anyLogEntry.ts';
import { disguises } from '../../../../support/cardHunt/disguises.ts';
import { awkwardEntries } from '../../../../support/logExports.ts';
import { logEntryAt } from '../../../../support/manyEntries.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hash = sha256('x');
const encoder = new TextEncoder();

interface Form {
  readonly language: 'zh' | 'en';
  readonly isPlain: boolean;
}

const forms = ({ language, isPlain }: Form, zoneHere = 480) => {
  const table = { exportId: 'e', language, isPlain, hasKeys: false, hasMark: false };
  const slow = createLogCsv(table, sha256, () => zoneHere);
  const quick = createLogCsv(table, sha256, () => zoneHere, hashOf);
  slow.start();
  quick.start();
  return { slow, quick: quick.quick as QuickRow };
};

const quickly = (quick: QuickRow, body: string): string | null => {
  const bytes = encoder.encode(`7 ${hash} ${body}\n`);
  const to = new Uint8Array(longestQuickLine);
  const end = quick({ bytes, hashAt: 2, begin: 67, end: bytes.length - 1 }, to, 0);
  return end === -1 ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(to.subarray(0, end));
};

const slowly = (slow: ReturnType<typeof forms>['slow'], body: string): string => {
  const entry = maskEntry(readEntry(body) ?? unreadableEntry(7));
  return slow.row({ entry, body, hash, previous: null });
};

/** Lines of both ways; the quick one may be refused, but never be another one. */
const compare = (bodies: readonly string[], form: Form, zoneHere?: number): number => {
  let taken = 0;
  for (const body of bodies) {
    // Forms of their own: a seal goes on from the line before.
    const { slow, quick } = forms(form, zoneHere);
    const line = quickly(quick, body);
    if (line === null) continue;
    taken += 1;
    expect(line).toBe(slowly(slow, body));
  }
  return taken;
};

const everyForm: readonly Form[] = [
  { language: 'zh', isPlain: false },
  { language: 'en', isPlain: false },
  { language: 'en', isPlain: true },
];

describe('lines made straight from bytes', () => {
  it('are those that are made from entries, for the entries of an ordinary log, and none is refused', () => {
    const bodies = Array.from({ length: 300 }, (_, at) => entryText({ ...logEntryAt(at), number: at + 1 }));
    for (const form of everyForm) expect(compare(bodies, form)).toBe(bodies.length);
  });

  it('are the same line after line: seals, hours and names that were met before go on', () => {
    const { slow, quick } = forms({ language: 'zh', isPlain: false });
    for (let at = 0; at < 200; at += 1) {
      const body = entryText({ ...logEntryAt(at), number: at + 1 });
      expect(quickly(quick, body)).toBe(slowly(slow, body));
    }
  });

  it('are the same, or refused, for any entry whatever it holds', () => {
    fc.assert(
      fc.property(anyLogEntry, fc.constantFrom(...everyForm), fc.constantFrom(480, -210, 330), (entry, form, zone) => {
        compare([entryText(entry)], form, zone);
      }),
      { numRuns: 1500 },
    );
    const awkward = awkwardEntries.map((entry, at) => entryText({ ...entry, number: at + 1 }));
    for (const form of everyForm) compare(awkward, form);
  });

  it('are the same for changes of every kind, and most of them are quick', () => {
    const texts = [
      '柜台',
      'a,b',
      'x;y',
      'true',
      '12',
      '{"a":1}',
      'tall',
      '',
      '－1',
      '3.5',
      "'x",
      '签到\u3000',
      ' ',
      '“引号”',
    ];
    const values = [
      ...texts,
      1,
      -1,
      0.5,
      1e21,
      1e-7,
      true,
      false,
      [],
      [1, 2],
      ['a'],
      [true],
      {},
      { a: 1, b: 'x' },
      { counter: '3' },
      { list: [1, { b: null, c: 'x,y' }], n: -2.25 },
      { 名: 1 },
      { a: { b: { c: '中' } } },
      { '10': 1, '9': 2 },
    ];
    const bodies = values.map((value) =>
      entryText({
        ...logEntryAt(6),
        number: 7,
        // Whoever changes the file can put anything there.
        before: value as never,
        after: value as never,
        why: typeof value === 'string' ? value : 'w',
      }),
    );
    for (const form of everyForm) expect(compare(bodies, form)).toBeGreaterThan(bodies.length / 3);
  });

  it('are refused where the gate against card numbers has to look, in every disguise', () => {
    const { quick } = forms({ language: 'zh', isPlain: false });
    for (const write of Object.values(disguises)) {
      const card = write('4111111111111111');
      for (const field of ['operator', 'store', 'terminalName', 'why', 'before', 'after'] as const) {
        const entry: LogEntry = { ...logEntryAt(6), number: 7, [field]: card };
        if (maskEntry(entry) !== entry) expect(quickly(quick, entryText(entry))).toBeNull();
      }
      const entry: LogEntry = { ...logEntryAt(6), number: 7, summary: { zh: card, en: card } };
      if (maskEntry(entry) !== entry) expect(quickly(quick, entryText(entry))).toBeNull();
    }
  });

  it('are the same, or refused, for an entry in which any single character was changed or taken away', () => {
    const body = entryText({
      ...logEntryAt(8),
      number: 7,
      before: { a: 'x' },
      record: { kind: 'job', id: 'a-1' },
    });
    for (let at = 0; at < body.length; at += 1) {
      for (const sign of ['x', '"', '\\', '{', ',', '5', ' ', '']) {
        compare([body.slice(0, at) + sign + body.slice(at + 1)], { language: 'zh', isPlain: false });
      }
    }
  });

  it('has no quick way for a column that it does not know', () => {
    const column = { key: 'new', label: { zh: '新', en: 'New' }, width: 9, cell: () => null };
    const lines = { words: {} as never, textOf: () => '', hash: hashOf, seal: () => '' };
    expect(createQuickCsv({ columns: [column], ...lines })).toBeNull();
  });
});
