// From the facts of a case to the document that the diagnosis reads; the order of facts is kept, because answers refer to it.
import type { EvidenceDocument, EvidenceFact } from '../../../shared/diagnosis/evidenceSchema.ts';
import type { CaseFact, ResolverCase } from '../../../shared/resolver/resolverCase.ts';

/** Facts that count, and those that were taken back. */
export interface SortedFacts {
  readonly subject: readonly CaseFact[];
  readonly others: readonly CaseFact[];
  readonly takenBack: readonly CaseFact[];
}

/** Newest collected facts first, then what was told, each in the order in which it came. */
export const sortFacts = ({ collected, told, takenBack }: ResolverCase): SortedFacts => {
  const backs = new Set(takenBack.map(({ id }) => id));
  const all = [...collected, ...told];
  const counting = all.filter(({ id }) => !backs.has(id));
  return {
    subject: counting.filter(({ terminal }) => terminal === undefined),
    others: counting.filter(({ terminal }) => terminal !== undefined),
    takenBack: all.filter(({ id }) => backs.has(id)),
  };
};

const evidenceFact = ({ key, value, source, at, operation, cards, rrn }: CaseFact): EvidenceFact => ({
  key,
  value,
  source,
  ...(at === undefined ? {} : { at }),
  ...(operation === undefined ? {} : { operation }),
  ...(cards === undefined ? {} : { cards }),
  ...(rrn === undefined ? {} : { rrn }),
});

/** The document; the terminal in question is `A`, others keep their letters. `now` is ISO 8601 with offset. */
export const documentOf = (found: ResolverCase, now: string): EvidenceDocument => {
  const { subject, others } = sortFacts(found);
  const terminals: Record<string, EvidenceFact[]> = { A: subject.map(evidenceFact) };
  for (const fact of others) {
    const letter = fact.terminal ?? 'B';
    terminals[letter] = [...(terminals[letter] ?? []), evidenceFact(fact)];
  }
  return { profile: found.profile, now, subject: 'A', terminals };
};
