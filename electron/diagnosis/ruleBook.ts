// The rules with their clues numbered, so that each clue is looked at once and a changed answer moves only what it touches.
import type { FactKey } from '../../shared/diagnosis/factKeys.ts';
import { allRules } from './allRules.ts';
import type { Clue } from './clue.ts';
import type { Rule } from './rule.ts';

/** How a clue moves a rule: points up, or down. */
export interface Move {
  readonly clue: number;
  readonly points: number;
  /** Whether it counts only beside a symptom that the rule explains. */
  readonly needsFault: boolean;
}

/** One rule with its clues by number. */
export interface Entry {
  readonly rule: Rule;
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

/** Numbers the clues of some rules. */
export const makeRuleBook = (rules: readonly Rule[]): RuleBook => {
  const numbers = new Map<Clue, number>();
  const numberOf = (clue: Clue): number => {
    const known = numbers.get(clue);
    if (known !== undefined) return known;
    numbers.set(clue, numbers.size);
    return numbers.size - 1;
  };
  const entries = rules.map((rule) => ({
    rule,
    moves: [
      ...rule.for.map(([clue, points]) => ({ clue: numberOf(clue), points, needsFault: false })),
      ...(rule.with ?? []).map(([clue, points]) => ({ clue: numberOf(clue), points, needsFault: true })),
      ...rule.against.map(([clue, points]) => ({ clue: numberOf(clue), points: -points, needsFault: false })),
    ],
  }));
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
export const ruleBook = makeRuleBook(allRules);
