// Which of several facts about the same thing is believed: the stronger source, then the newer one.
import type { FactSource } from '../../shared/diagnosis/evidenceSchema.ts';
import type { FactKey } from '../../shared/diagnosis/factKeys.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';

const strengths: Readonly<Record<FactSource, number>> = {
  host: 6,
  device: 5,
  portal: 5,
  receipt: 4,
  statement: 4,
  register: 3,
  user: 1,
};

/** How much a source is worth; what a person typed is worth least. */
export const strengthOf = (source: FactSource): number => strengths[source];

/** What people say and texts without a code: alone they never carry a cause. */
export const isHearsay = ({ key }: Fact): boolean => key === 'user.text' || key === 'screen.text';

/** Whether a was seen later than b; a known time is newer than an unknown one. */
const isNewer = (a: Fact, b: Fact): boolean => (a.at ?? -1) > (b.at ?? -1);

/** What is believed about one key, and what it had to win against. */
export interface Weighed {
  /** Null where equally strong facts contradict each other, or there is none. */
  readonly best: Fact | null;
  /** Weaker or older facts that say something else. */
  readonly overruled: readonly Fact[];
  /** Equally strong facts that say different things; nobody knows which is true. */
  readonly undecided: readonly Fact[];
}

const none: Weighed = { best: null, overruled: [], undecided: [] };

/** Weighs the facts of one key. The order of the facts plays no part. */
export const weigh = (facts: readonly Fact[]): Weighed => {
  const [first, ...rest] = facts;
  if (first === undefined) return none;
  if (rest.length === 0) return { best: first, overruled: [], undecided: [] };
  const strongest = Math.max(...facts.map(({ source }) => strengthOf(source)));
  const top = facts.filter(({ source }) => strengthOf(source) === strongest);
  const newest = top.reduce((best, each) => (isNewer(each, best) ? each : best));
  const equals = top.filter((each) => each.at === newest.at && each.value !== newest.value);
  if (equals.length > 0) return { best: null, overruled: [], undecided: [newest, ...equals] };
  return { best: newest, overruled: facts.filter(({ value }) => value !== newest.value), undecided: [] };
};

/** The facts of a terminal by key. */
export const factsByKey = (facts: readonly Fact[]): ReadonlyMap<FactKey, readonly Fact[]> => {
  const byKey = new Map<FactKey, Fact[]>();
  for (const fact of facts) {
    const list = byKey.get(fact.key);
    if (list === undefined) byKey.set(fact.key, [fact]);
    else list.push(fact);
  }
  return byKey;
};

const rankOf = (fact: Fact): string =>
  [fact.key, typeof fact.value, String(fact.value), fact.source, fact.operation ?? '', fact.cards ?? ''].join('\n');

/** The facts in an order that depends on what they say, not on where they stand in the document. */
export const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  facts
    .map((fact) => ({ fact, at: fact.at ?? Number.MAX_SAFE_INTEGER, rank: rankOf(fact) }))
    .sort((a, b) => a.at - b.at || (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ fact }) => fact);
