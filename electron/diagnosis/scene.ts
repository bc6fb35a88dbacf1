// Everything that clues look at: the subject's facts weighed, its answers in order, and the other terminals of the shop.
import type { FactKey } from '../../shared/diagnosis/factKeys.ts';
import type { Evidence } from '../../shared/diagnosis/readEvidence.ts';
import type { Fact, FactValue } from '../../shared/diagnosis/readFact.ts';
import type { ProfileId } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import type { Symptom } from '../../shared/diagnosis/symptoms.ts';
import { type Answer, answersIn, contradictedAnswers, type Fault, faultsIn } from './answers.ts';
import { type Hint, hintsIn } from './hints.ts';
import type { DiagnosisSettings } from './settings.ts';
import { provesHost } from './symptomOf.ts';
import { factsByKey, inOrder, isHearsay, type Weighed, weigh } from './weighFacts.ts';

/** Another terminal of the shop. */
export interface OtherTerminal {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly faults: readonly Fault[];
  value(key: FactKey): FactValue | null;
}

/** What clues look at. */
export interface Scene {
  readonly profile: ProfileId | null;
  readonly now: number;
  readonly settings: DiagnosisSettings;
  readonly answers: readonly Answer[];
  readonly faults: readonly Fault[];
  readonly others: readonly OtherTerminal[];
  readonly hints: ReadonlyMap<Hint, readonly Fact[]>;
  /** Typed codes that a stronger source contradicts. */
  readonly contradictedCodes: readonly Fact[];
  /** What is believed about a key; null if nothing is known or nobody knows which fact is true. */
  best(key: FactKey): Fact | null;
  weighed(key: FactKey): Weighed;
  all(key: FactKey): readonly Fact[];
}

const nothing: Weighed = { best: null, overruled: [], undecided: [] };

const weighAll = (facts: readonly Fact[]): ReadonlyMap<FactKey, Weighed> =>
  new Map([...factsByKey(facts)].map(([key, list]) => [key, weigh(list)]));

const approvedAtIn = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ key, source }) => key === 'history.lastApprovedAt' && source !== 'user');

const otherTerminal = (name: string, facts: readonly Fact[], profile: ProfileId | null): OtherTerminal => {
  const answers = answersIn(facts, profile);
  const weighed = weighAll(facts);
  return {
    name,
    answers,
    faults: faultsIn(answers, approvedAtIn(facts)),
    value: (key) => weighed.get(key)?.best?.value ?? null,
  };
};

/** Builds the scene of the subject. */
export const sceneOf = ({ profile, now, subject, terminals }: Evidence, settings: DiagnosisSettings): Scene => {
  const facts = inOrder(terminals.get(subject) ?? []);
  const byKey = factsByKey(facts);
  const weighed = weighAll(facts);
  const answers = answersIn(facts, profile);
  const withCode = new Set(answers.map(({ fact }) => fact));
  return {
    profile,
    now,
    settings,
    answers,
    faults: faultsIn(answers, approvedAtIn(facts)),
    others: [...terminals]
      .filter(([name]) => name !== subject)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, theirs]) => otherTerminal(name, inOrder(theirs), profile)),
    hints: hintsIn(facts.filter((fact) => isHearsay(fact) && !withCode.has(fact))),
    contradictedCodes: contradictedAnswers(facts, profile),
    best: (key) => weighed.get(key)?.best ?? null,
    weighed: (key) => weighed.get(key) ?? nothing,
    all: (key) => byKey.get(key) ?? [],
  };
};

/** The scene as it would be if a question had been answered so. */
export const sceneWith = (scene: Scene, fact: Fact): Scene => {
  const weighed: Weighed = { best: fact, overruled: [], undecided: [] };
  const facts = [fact];
  return {
    ...scene,
    best: (key) => (key === fact.key ? fact : scene.best(key)),
    weighed: (key) => (key === fact.key ? weighed : scene.weighed(key)),
    all: (key) => (key === fact.key ? facts : scene.all(key)),
  };
};

/** Whether the terminal asked for activation and nobody is known to have finished it. */
export const isUnfinished = (scene: Scene): boolean =>
  scene.best('activation.prompted')?.value === true && scene.best('activation.codeUsed')?.value !== true;

/** Facts that say whether an activation was left; none where the terminal never asked for one. */
export const activationFacts = (scene: Scene): readonly Fact[] => {
  const [prompted, used] = [scene.best('activation.prompted'), scene.best('activation.codeUsed')];
  if (prompted?.value !== true) return [];
  return used === null ? [prompted] : [prompted, used];
};

/** The fault with a symptom, if there is one. */
export const faultOf = (scene: Scene, symptom: Symptom): Fault | null =>
  scene.faults.find((each) => each.symptom === symptom) ?? null;

/** Whether a host answered at all, so that line, address and host worked then. */
export const hostAnswered = (scene: Scene): boolean =>
  scene.answers.some(
    ({ symptom, fact, operation }) =>
      fact.source !== 'user' && operation !== 'upgrade' && provesHost(scene.profile, symptom),
  );

/** When the trouble was last seen: the newest open fault, ms; `now` where nothing has a time. */
export const troubleAt = ({ faults, now }: Scene): number => {
  const times = faults.flatMap(({ lastAt }) => (lastAt === null ? [] : [lastAt]));
  return times.length === 0 ? now : Math.max(...times);
};

/** When the trouble was first seen, ms; null where nothing has a time. */
export const troubleBegan = ({ faults }: Scene): number | null => {
  const times = faults.flatMap(({ answers }) => answers.flatMap(({ fact }) => (fact.at === null ? [] : [fact.at])));
  return times.length === 0 ? null : Math.min(...times);
};
