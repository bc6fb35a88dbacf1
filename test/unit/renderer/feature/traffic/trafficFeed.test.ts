import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  emptyFeed,
  type Feed,
  matches,
  mostRows,
  withArrival,
} from '../../../../../renderer/feature/traffic/trafficFeed.ts';
import type { TrafficEntry } from '../../../../../shared/model/traffic.ts';

const entry = (number: number): TrafficEntry =>
  ({ number, hex: '0A2E', address: null, summary: null, text: null }) as TrafficEntry;
const rowsFrom = (first: number, count: number): TrafficEntry[] =>
  Array.from({ length: count }, (_, index) => entry(first + index));
const arrival = (first: number, count: number, skipped = 0): Arrival => ({
  entries: rowsFrom(first, count),
  skipped,
  lines: [],
});
const numbersOf = ({ rows }: Feed): number[] => rows.map(({ number }) => number);

describe('the rows of the page', () => {
  it('come in order, none twice, with a gap where some were left out', () => {
    const feed = withArrival(withArrival(emptyFeed, arrival(1, 3)), arrival(2, 4, 7));
    expect(numbersOf(feed)).toEqual([1, 2, 3, 4, 4, 5]);
    expect(feed.rows[3]).toEqual({ kind: 'gap', number: 4, count: 7 });
  });

  it('are never more than the bound, the oldest go first', () => {
    let feed = emptyFeed;
    for (let first = 1; first <= mostRows * 3; first += 100) feed = withArrival(feed, arrival(first, 100));
    expect(feed.rows).toHaveLength(mostRows);
    expect(numbersOf(feed).at(-1)).toBe(mostRows * 3);
  });

  it('that somebody looks at while it is paused stay, however much comes meanwhile', () => {
    let feed = withArrival(emptyFeed, arrival(1, 50));
    for (let first = 51; first <= mostRows * 3; first += 100) feed = withArrival(feed, arrival(first, 100), 50);
    expect(numbersOf(feed).slice(0, 50)).toEqual(rowsFrom(1, 50).map(({ number }) => number));
    expect(feed.rows).toHaveLength(50 + mostRows);
    expect(withArrival(feed, arrival(mostRows * 4, 1)).rows).toHaveLength(mostRows);
  });
});

describe('the filter', () => {
  it.each(['0a 2e', '0a2e', '.'])('finds %j', (filter) => {
    expect(matches(entry(1), filter)).toBe(true);
  });

  it.each(['.*', '[', '(((', '\\', '0a.2e'])('takes %j for what it says, not for a pattern', (filter) => {
    expect(matches(entry(1), filter)).toBe(false);
  });
});
