// Several slips in one paste: where one ends and the next begins.
import type { Item } from './lineItems.ts';

/** Fields that a slip has once: the same again is the next slip, or a copy of this one. */
const onceOnly: ReadonlySet<string> = new Set(['mid', 'tid', 'merchantName', 'trace', 'rrn', 'card', 'batch', 'auth']);
/** Of these a second value alone begins a slip, also without a blank line. */
const ofOneSlip: ReadonlySet<string> = new Set(['mid', 'tid']);

const nameOf = (item: Item): string | null => {
  if (item.kind === 'field') return onceOnly.has(item.key) && item.read.confidence !== 'low' ? item.key : null;
  if (item.kind === 'moment')
    return item.isLabelled && item.moment.date !== null && item.moment.time !== null ? 'at' : null;
  return item.kind === 'type' && item.isHeading ? 'type' : null;
};

const printedOf = (item: Item): string => {
  if (item.kind === 'field') return item.read.value;
  if (item.kind === 'moment') return `${item.moment.date ?? ''} ${item.moment.time ?? ''}`;
  return item.kind === 'type' ? item.type : '';
};

interface Seen {
  readonly value: string;
  readonly at: number;
}

/** Groups of items, one for each slip, in order. Breaks are left out. */
export const splitSlips = (items: readonly Item[]): Item[][] => {
  const starts: number[] = [0];
  let seen = new Map<string, Seen>();
  let lastBreak = -1;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'break') lastBreak = at;
    const name = nameOf(item);
    if (name === null) continue;
    const before = seen.get(name);
    const isOther = before !== undefined && before.value !== printedOf(item);
    if (before !== undefined && (lastBreak > before.at || (isOther && ofOneSlip.has(name)))) {
      const start = lastBreak > before.at ? lastBreak : at;
      starts.push(start);
      seen = new Map(
        items.slice(start, at).flatMap((each, index) => {
          const key = nameOf(each);
          return key === null ? [] : [[key, { value: printedOf(each), at: start + index }] as const];
        }),
      );
    }
    if (!seen.has(name)) seen.set(name, { value: printedOf(item), at });
  }
  return starts
    .map((start, index) => items.slice(start, starts[index + 1]).filter(({ kind }) => kind !== 'break'))
    .filter((group) => group.length > 0);
};
