import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldText, textsOf } from '../../../../electron/journal/searchedText.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import type { Database } from '../../../../electron/store/database.ts';
import { appendToJournal } from '../../../../electron/store/journalStore.ts';
import { createLogStore, type NewLogEntry } from '../../../../electron/store/logStore.ts';
import { openDatabase } from '../../../../electron/store/openDatabase.ts';
import type { LogEntry, LogFilter } from '../../../../shared/model/logEntry.ts';
import { logEntryAt } from '../../../support/manyEntries.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const openNew = async (): Promise<Database> => {
  const opened = await openDatabase(join(await tempFolder(), 'steward.db'), { log: silentLogger, now: () => 0 });
  if (!opened.ok) throw new Error(opened.error.code);
  onTestFinished(() => opened.value.database.close());
  return opened.value.database;
};

const append = (database: Database, entries: readonly NewLogEntry[]): readonly LogEntry[] =>
  database.transaction(() => appendToJournal(database, entries));

const foldedTexts = new Map<number, readonly string[]>();
const textsIn = (entry: LogEntry): readonly string[] => {
  const texts = foldedTexts.get(entry.number) ?? textsOf(entry).map(foldText);
  foldedTexts.set(entry.number, texts);
  return texts;
};

const isWithin = ({ at }: LogEntry, { from, until }: LogFilter): boolean =>
  (from == null || at >= from) && (until == null || at < until);

// Says the same as the index, one entry after the other and without any.
const matches = (entry: LogEntry, filter: LogFilter, marked: ReadonlySet<number>): boolean => {
  const texts = textsIn(entry);
  const words = foldText(filter.text ?? '').split(/\s+/u);
  const wanted: readonly (readonly [unknown, unknown])[] = [
    [filter.terminalId, entry.terminalId],
    [filter.kind, entry.kind],
    [filter.verdict, entry.verdict],
    [filter.store, entry.store],
    [filter.operator, entry.operator],
    [filter.source, entry.source],
    [filter.record?.id, entry.record?.id],
    [filter.record?.kind, entry.record?.kind],
  ];
  return (
    wanted.every(([asked, is]) => asked == null || asked === is) &&
    isWithin(entry, filter) &&
    (filter.marked !== true || marked.has(entry.number)) &&
    words.every((word) => word === '' || texts.some((text) => text.includes(word)))
  );
};

let state = 1;
const thrown = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return (state >>> 8) % below;
};
const pick = <T>(list: readonly T[]): T => list[thrown(list.length)] as T;

const odd = [
  '电池3.7V已换',
  'ＰＯＳ－１２ full width',
  'ÄÖÜ straße İstanbul',
  '𠮷野家 𠮷',
  '100% _under_ "quoted" \\ back',
  'A920/Pro-7：柜台（3）',
  '签到，签退。签到失败',
  '電池\t电池　全角空格',
  'x'.repeat(300),
  '👨‍👩‍👧 emoji 店',
];

const entryAt = (index: number): NewLogEntry => {
  const usual = logEntryAt(index * 37);
  const said = pick(odd);
  return {
    ...usual,
    at: new Date(
      Date.parse('2026-01-01T00:00:00.000Z') + (index + (thrown(20) === 0 ? -500 : 0)) * 60_000,
    ).toISOString(),
    summary: thrown(3) === 0 ? { zh: said, en: `${said} ${usual.summary.en}` } : usual.summary,
    record: thrown(9) === 0 ? { kind: pick(['job', 'plan'] as const), id: String(thrown(4)) } : null,
    why: thrown(6) === 0 ? pick(odd) : null,
  };
};

const slice = (text: string): string => {
  const signs = Array.from(text);
  const from = thrown(signs.length);
  return signs.slice(from, from + 1 + thrown(5)).join('');
};

const filterFor = (entries: readonly LogEntry[]): LogFilter => {
  const some = pick(entries);
  const text = pick(textsOf(some));
  const maybe = <T>(value: T, oneIn = 6): T | null => (thrown(oneIn) === 0 ? value : null);
  return {
    kind: maybe(some.kind),
    verdict: maybe(some.verdict, 12),
    terminalId: maybe(some.terminalId, 8),
    store: maybe(some.store ?? null),
    operator: maybe(some.operator),
    source: maybe(some.source ?? null),
    record: maybe(some.record ?? null, 3),
    from: maybe(some.at),
    until: maybe(pick(entries).at),
    marked: maybe(true, 20),
    text: thrown(3) === 0 ? null : Array.from({ length: 1 + thrown(2) }, () => slice(text)).join(' '),
  };
};

describe('finding entries', () => {
  it('answers like a slow search that looks at every entry, whole blocks and the newest ones alike', async () => {
    const database = await openNew();
    const log = createLogStore(database);
    const entries: LogEntry[] = [];
    const marked = new Set<number>();
    for (const size of [0, 1, 700, 3500, 4500]) {
      entries.push(
        ...append(
          database,
          Array.from({ length: size }, (_, index) => entryAt(entries.length + index)),
        ),
      );
      for (let mark = 0; mark < 5 && entries.length > 0; mark += 1) {
        const about = 1 + thrown(entries.length);
        const isMarked = !marked.has(about);
        const summary = { zh: '标记', en: 'mark' };
        entries.push(
          ...append(database, [{ ...logEntryAt(7), kind: 'note', summary, after: { marked: isMarked }, about }]),
        );
        if (isMarked) marked.add(about);
        else marked.delete(about);
      }
      for (let search = 0; search < 60 && entries.length > 0; search += 1) {
        const filter = filterFor(entries);
        const expected = entries.filter((entry) => matches(entry, filter, marked)).reverse();
        const asOf = 1 + thrown(entries.length);
        const offset = thrown(Math.max(1, expected.length));
        const shown = expected.filter(({ number }) => number <= asOf);
        const found = await log.rows(filter, { asOf, offset, limit: 50 });
        expect({ filter, total: found.total, newer: found.newer }).toEqual({
          filter,
          total: shown.length,
          newer: expected.length - shown.length,
        });
        expect(found.rows.map(({ entry }) => entry.number)).toEqual(
          shown.slice(offset, offset + 50).map(({ number }) => number),
        );
        expect(found.rows.every((row) => row.isMarked === marked.has(row.entry.number))).toBe(true);
      }
    }
    const filters = Array.from({ length: 30 }, () => filterFor(entries));
    const answers = async () =>
      Promise.all(filters.map((filter) => log.rows(filter, { asOf: entries.length, offset: 0, limit: 200 })));
    const before = await answers();
    expect(await log.rebuild()).toBe(entries.length);
    expect(await answers()).toEqual(before);
    const reader = createLogStore(database, false);
    const [one] = filters;
    expect(await reader.rows(one ?? {}, { asOf: entries.length, offset: 0, limit: 200 })).toEqual(before[0]);
  });
});
