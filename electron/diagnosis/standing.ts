// How each rule stands in a scene: its points, how many of them rest on more than words, its role and its confidence.
import type { Confidence, FindingRole } from '../../shared/diagnosis/answerSchema.ts';
import type { CauseRule } from '../../shared/diagnosis/cause.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';
import type { Symptom } from '../../shared/diagnosis/symptoms.ts';
import type { Fault } from './answers.ts';
import type { Sighting } from './clue.ts';
import { type Entry, type RuleBook, ruleBook } from './ruleBook.ts';
import { activationFacts, isUnfinished, type Scene } from './scene.ts';
import { isHarmless } from './symptomOf.ts';
import { isHearsay } from './weighFacts.ts';

/** Points from which a finding is sure, likely, and possible. */
export const thresholds = { high: 70, medium: 45, low: 15 } as const;

/** How a rule stands. */
export interface Standing {
  /** All points. */
  score: number;
  /** All points but those of hearsay. */
  sober: number;
  /** Points where what a person typed counts half, and hearsay nothing. */
  hard: number;
  /** Points for it that are more than hearsay, those of the codes included. */
  firm: number;
}

/** What does not change while clues come and go: the codes that a rule starts from, and its role. */
export interface Footing {
  readonly start: number;
  readonly faults: readonly Fault[];
  readonly hasFaults: boolean;
  readonly isTyped: boolean;
  readonly role: FindingRole;
  /** Only “not registered” was heard, or an activation was left: unless it is sure, the cause merely helps to explain that. */
  readonly onlyHelps: boolean;
  /** Facts about a left activation that decide whether it only helps. */
  readonly roleFacts: readonly Fact[];
}

/** Everything weighed once. */
export interface Weighing {
  readonly sightings: readonly (Sighting | null)[];
  readonly footings: readonly Footing[];
  readonly standings: readonly Standing[];
}

/** How much a sighting counts beyond hearsay: 1 seen, ½ typed, 0 only told. */
export const firmness = ({ facts }: Sighting): number => {
  if (facts.length === 0) return 1;
  if (facts.every(isHearsay)) return 0;
  return facts.some(({ source }) => source === 'user') ? 0.5 : 1;
};

const explainedBy = (rule: CauseRule, faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ symptom }) => rule.when[symptom] !== undefined);

/** Symptoms of one card or of another service: true, but never the trouble where a host refuses the terminal itself. */
const lesser: ReadonlySet<Symptom> = new Set([
  'issuer',
  'card-unread',
  'card-expired',
  'pin-refused',
  'upgrade-refused',
]);

const isGraver = ({ symptom, isOpen }: Fault): boolean =>
  isOpen && !lesser.has(symptom) && !isHarmless(symptom) && symptom !== 'unclear';

/** Troubles of sign-on and keys: a host that answers later that it does not know the terminal has gone back behind them. */
const ofKeys: ReadonlySet<Symptom> = new Set(['sign-on-needed', 'check-failed', 'keys-missing', 'sign-on-failed']);

const isOvertaken = ({ symptom, lastAt }: Fault, { faults }: Scene): boolean =>
  ofKeys.has(symptom) &&
  lastAt !== null &&
  faults.some(
    (each) =>
      each.isOpen &&
      (each.symptom === 'terminal-unknown' || each.symptom === 'merchant-unknown') &&
      (each.lastAt ?? lastAt) > lastAt,
  );

const roleOf = (rule: CauseRule, scene: Scene, explained: readonly Fault[]): FindingRole => {
  const open = explained.filter(({ isOpen }) => isOpen);
  if (open.length > 0) {
    const isAside = open.every((fault) => lesser.has(fault.symptom) || isOvertaken(fault, scene));
    return isAside && scene.faults.some(isGraver) ? 'separate' : 'primary';
  }
  if (explained.length > 0) return 'resolved';
  const troubles = scene.faults.filter(({ symptom }) => !isHarmless(symptom) && symptom !== 'unclear');
  const helps = rule.helps ?? [];
  if (troubles.length === 0) return 'primary';
  return troubles.some(({ symptom }) => helps.includes(symptom)) ? 'contributing' : 'separate';
};

/** An open fault that a rule explains only together with a clue does not hide a closed one that it explains by itself. */
const explainedIn = (
  { rule, moves }: Entry,
  scene: Scene,
  sightings: readonly (Sighting | null)[],
): readonly Fault[] => {
  const explained = explainedBy(rule, scene.faults);
  const points = ({ symptom }: Fault): number => rule.when[symptom] ?? 0;
  const isBacked = moves.some(({ clue, points: up, needsFault }) => up > 0 && !needsFault && sightings[clue] !== null);
  if (isBacked || !explained.some((fault) => !fault.isOpen && points(fault) > 0)) return explained;
  return explained.filter((fault) => !fault.isOpen || points(fault) > 0);
};

const footingOf = (entry: Entry, scene: Scene, sightings: readonly (Sighting | null)[]): Footing => {
  const { rule } = entry;
  const explained = explainedIn(entry, scene, sightings);
  const open = explained.filter(({ isOpen }) => isOpen);
  const points = ({ symptom }: Fault): number => rule.when[symptom] ?? 0;
  const faults = [...(open.length > 0 ? open : explained)].sort((a, b) => points(b) - points(a));
  const [strongest] = faults;
  const start = strongest === undefined ? 0 : points(strongest);
  const isQuiet = scene.faults.every(({ symptom }) => symptom === 'unclear');
  const mayHelp = isQuiet && rule.helps?.includes('told-unregistered') === true;
  return {
    start,
    faults,
    hasFaults: faults.length > 0,
    isTyped: faults.length > 0 && faults.every(({ isTyped }) => isTyped),
    role: roleOf(rule, scene, explained),
    onlyHelps: mayHelp && (scene.hints.has('unregistered') || isUnfinished(scene)),
    roleFacts: mayHelp ? activationFacts(scene) : [],
  };
};

/** Adds what one sighting moves (or takes it away again with sign −1). */
export const moveBy = (standing: Standing, sighting: Sighting, points: number, sign: 1 | -1): void => {
  const firm = firmness(sighting) * points;
  standing.score += sign * points;
  if (firmness(sighting) > 0) standing.sober += sign * points;
  standing.hard += sign * firm;
  if (firm > 0) standing.firm += sign * firm;
};

/** Weighs all rules. */
export const weighRules = (scene: Scene, book: RuleBook = ruleBook): Weighing => {
  const sightings = book.clues.map((clue) => clue.sees(scene));
  const footings = book.entries.map((entry) => footingOf(entry, scene, sightings));
  const standings = book.entries.map(({ moves }, at) => {
    const { start = 0, hasFaults = false } = footings[at] ?? {};
    const standing = { score: start, sober: start, hard: start, firm: start };
    for (const { clue, points, needsFault } of moves) {
      const sighting = sightings[clue] ?? null;
      if (sighting !== null && (hasFaults || !needsFault)) moveBy(standing, sighting, points, 1);
    }
    return standing;
  });
  return { sightings, footings, standings };
};

const least = (a: Confidence, b: Confidence): Confidence => {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
};

/** The confidence of a standing; null = not worth naming. */
export const confidenceOf = ({ score, sober, hard, firm }: Standing, { isTyped, role }: Footing): Confidence | null => {
  if (score < thresholds.low) return null;
  if (firm <= 0) return 'low';
  const reached = sober >= thresholds.medium ? (sober >= thresholds.high ? 'high' : 'medium') : 'low';
  const isBacked = hard >= thresholds.high && !isTyped && (role === 'primary' || role === 'resolved');
  return least(reached, isBacked ? 'high' : 'medium');
};
