// The rules with their clues numbered, so that each clue is looked at once and a changed answer moves only what it touches.

import type { CauseRule, CluePoints } from '../../shared/diagnosis/cause.ts';
import { type CauseId, causeIds } from '../../shared/diagnosis/causeIds.ts';
import { causes } from '../../shared/diagnosis/causes.ts';
import type { FactKey } from '../../shared/diagnosis/factKeys.ts';
import { allClues } from './allClues.ts';
import type { Clue } from './clue.ts';

/** How a clue moves a rule: points up, or down. */
export interface Move {
  readonly clue: number;
  readonly points: number;
  /** Whether it counts only beside a symptom that the rule explains. */
  readonly needsFault: boolean;
}

/** One rule with its clues by number. */
export interface Entry {
  readonly cause: CauseId;
  readonly rule: CauseRule;
  readonly moves: readonly Move[];
}

/** The rules with their clues numbered. */
export interface RuleBook {
  readonly clues: readonly Clue[];
  readonly entries: readonly Entry[];
  /** Which entries a clue moves, and by how much. */
  readonly movedBy: readonly (readonly (Move & { readonly entry: number })[])[];
  /** Which clues look at a key. */
  readonly cluesOf: ReadonlyMap<FactKey, readonly number[]>;
}

/** A rule that mentions a clue which does not exist is a mistake of ours, found by the first test that runs. */
const clueNamed = (name: string, cause: CauseId): Clue => {
  const clue = allClues.get(name);
  if (clue === undefined) throw new Error(`${cause} mentions the clue ${name}, which does not exist`);
  return clue;
};

/** Numbers the clues that the rules mention. */
export const makeRuleBook = (rules: readonly (readonly [CauseId, CauseRule])[]): RuleBook => {
  const numbers = new Map<Clue, number>();
  const numberOf = (clue: Clue): number => {
    const known = numbers.get(clue);
    if (known !== undefined) return known;
    numbers.set(clue, numbers.size);
    return numbers.size - 1;
  };
  const entries = rules.map(([cause, rule]): Entry => {
    const movesOf = (list: readonly CluePoints[], sign: 1 | -1, needsFault: boolean): Move[] =>
      list.map(([name, points]) => ({ clue: numberOf(clueNamed(name, cause)), points: sign * points, needsFault }));
    const moves = [
      ...movesOf(rule.for, 1, false),
      ...movesOf(rule.with ?? [], 1, true),
      ...movesOf(rule.against, -1, false),
    ];
    return { cause, rule, moves };
  });
  const clues = [...numbers.keys()];
  const movedBy = clues.map((_, clue) =>
    entries.flatMap(({ moves }, entry) => {
      const move = moves.find((each) => each.clue === clue);
      return move === undefined ? [] : [{ ...move, entry }];
    }),
  );
  const cluesOf = new Map<FactKey, number[]>();
  for (const [number, { keys }] of clues.entries()) {
    for (const key of keys) cluesOf.set(key, [...(cluesOf.get(key) ?? []), number]);
  }
  return { clues, entries, movedBy, cluesOf };
};

/** All rules of the diagnosis. */
export const ruleBook = makeRuleBook(causeIds.map((cause) => [cause, causes[cause].rule]));
