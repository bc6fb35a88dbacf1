// The rows that the page holds: what was in memory when it opened, and everything since, within a bound.
import type { TrafficEntry, TrafficLine } from '../../../shared/model/traffic.ts';

/** A place where rows are missing because they came too fast. */
export interface Gap {
  readonly kind: 'gap';
  /** The row behind it. */
  readonly number: number;
  readonly count: number;
}

/** A row of the page. */
export type FeedRow = TrafficEntry | Gap;

/** Most rows that the page holds; older ones go, the memory of the program has four times as many. */
export const mostRows = 5000;

/** What the page shows at one moment. */
export interface Feed {
  readonly rows: readonly FeedRow[];
  readonly lines: ReadonlyMap<string, TrafficLine>;
}

/** Nothing yet. */
export const emptyFeed: Feed = { rows: [], lines: new Map() };

/** What came with one event. */
export interface Arrival {
  readonly entries: readonly TrafficEntry[];
  readonly skipped: number;
  readonly lines: readonly TrafficLine[];
}

const merged = (known: Feed['lines'], lines: readonly TrafficLine[]): Feed['lines'] => {
  if (lines.length === 0) return known;
  const all = new Map(known);
  for (const line of lines) all.set(line.address, line);
  return all;
};

/**
 * The feed with what has arrived; rows that are known already are not doubled. Rows up to `pausedAt` stay, however much
 * comes meanwhile: somebody looks at them.
 */
export const withArrival = (feed: Feed, { entries, skipped, lines }: Arrival, pausedAt: number | null = null): Feed => {
  const last = feed.rows.at(-1)?.number ?? 0;
  const fresh = entries.filter(({ number }) => number > last);
  const first = fresh[0];
  const gap: Gap[] = skipped > 0 && first !== undefined ? [{ kind: 'gap', number: first.number, count: skipped }] : [];
  if (fresh.length === 0) return { ...feed, lines: merged(feed.lines, lines) };
  const held = pausedAt === null ? [] : feed.rows.filter(({ number }) => number <= pausedAt);
  const free = feed.rows.slice(held.length);
  const tooMany = Math.max(0, free.length + gap.length + fresh.length - mostRows);
  return { rows: [...held, ...free.slice(tooMany), ...gap, ...fresh], lines: merged(feed.lines, lines) };
};

/** Whether a row belongs to a line; notes on all lines belong to each. */
export const isOfLine = (row: FeedRow, address: string | null): boolean =>
  row.kind === 'gap' || address === null || row.address === null || row.address === address;

const texts = new WeakMap<TrafficEntry, string>();

/** The characters of hex text, dots for what cannot be printed. */
export const charactersOf = (hex: string): string => {
  let text = '';
  for (let at = 0; at < hex.length; at += 2) {
    const byte = Number.parseInt(hex.slice(at, at + 2), 16);
    text += byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.';
  }
  return text;
};

/** Hex text in pairs. */
export const pairsOf = (hex: string): string => (hex.match(/../g) ?? []).join(' ');

const searchTextOf = (entry: TrafficEntry): string => {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { hex, address, summary, text } = entry;
  const made = [pairsOf(hex), hex, charactersOf(hex), address, summary?.zh, summary?.en, text]
    .filter((part) => part != null)
    .join('\n')
    .toLowerCase();
  texts.set(entry, made);
  return made;
};

/** Whether every word of the filter occurs in the row: bytes in hex, characters, meaning, port or note. */
export const matches = (row: FeedRow, filter: string): boolean => {
  if (row.kind === 'gap' || filter === '') return true;
  const text = searchTextOf(row);
  return text.includes(filter) || filter.split(/\s+/).every((word) => text.includes(word));
};
