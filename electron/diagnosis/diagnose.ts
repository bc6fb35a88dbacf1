// The diagnosis: evidence in, findings out. No clock, no I/O, and the order of the facts plays no part.
import type { ActingParty } from '../../shared/diagnosis/actingParties.ts';
import type { Answer, DiagnosisVerdict, Finding, Notice } from '../../shared/diagnosis/answerSchema.ts';
import { groupOfCause } from '../../shared/diagnosis/causeIds.ts';
import { causes, foreignImpact, registrationImpact } from '../../shared/diagnosis/causes.ts';
import { type Evidence, readEvidence } from '../../shared/diagnosis/readEvidence.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { actionsOf } from './actionsOf.ts';
import { allClues } from './allClues.ts';
import { contradictions } from './contradictions.ts';
import { spokenFor, whyOf } from './explain.ts';
import { nextQuestions } from './nextQuestions.ts';
import { type Ranked, rank } from './rank.ts';
import { ruleBook } from './ruleBook.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type DiagnosisSettings, usualSettings } from './settings.ts';
import { thresholds, type Weighing, weighRules } from './standing.ts';
import { summaryOf } from './summarise.ts';
import { verdictOf } from './verdictOf.ts';

const indexesOf = (facts: readonly Fact[]): number[] =>
  [...new Set(facts.map(({ index }) => index))].sort((a, b) => a - b);

/** Rules that would stand as high as the first one, if nothing spoke against them. */
const ruledOutBy = (ranked: readonly Ranked[], weighing: Weighing): readonly number[] => {
  const [first] = ranked;
  if (first === undefined || first.role !== 'primary') return [];
  return weighing.standings.flatMap(({ score }, entry) => {
    if (entry === first.entry || weighing.footings[entry]?.role !== 'primary') return [];
    const { against } = spokenFor(entry, weighing);
    const lost = against.reduce((sum, { points }) => sum - points, 0);
    const isRival =
      lost > 0 && (score + lost >= first.score || (score + lost >= thresholds.medium && first.confidence === 'low'));
    return isRival ? [entry] : [];
  });
};

const overruledIn = (scene: Scene, entry: number, weighing: Weighing, isTyped: boolean): readonly Fact[] => {
  const spoken = spokenFor(entry, weighing);
  const keys = new Set(
    [...spoken.for, ...spoken.against].flatMap(({ sighting }) => sighting.facts.map(({ key }) => key)),
  );
  const byKey = [...keys].flatMap((key) =>
    key === 'terminal.batch' || key === 'link.state' ? [] : scene.weighed(key).overruled,
  );
  const own = spoken.for.flatMap(({ sighting }) => sighting.overruled ?? []);
  const used = new Set(spoken.for.flatMap(({ sighting }) => sighting.facts));
  return [
    ...byKey.filter((fact) => fact.key !== 'response.code' && !used.has(fact)),
    ...own,
    ...(isTyped ? [] : scene.contradictedCodes),
  ];
};

/** The usual one, or somebody else where a clue says that it is their turn. */
const whoActs = (cause: Ranked['cause'], { sightings }: Weighing): ActingParty => {
  const { who, rule } = causes[cause];
  const other = rule.whoIf?.find(([name]) => {
    const clue = allClues.get(name);
    return clue !== undefined && (sightings[ruleBook.clues.indexOf(clue)] ?? null) !== null;
  });
  return other?.[1] ?? who[0];
};

/** What follows if nothing is done; none where payments are approved, for then the terminal does take cards. */
const impactOf = (scene: Scene, { cause, role, confidence }: Ranked, hasFaults: boolean): Bilingual | null => {
  if (role !== 'primary' || confidence === 'low' || groupOfCause(cause) !== 'REG') return null;
  if (hasFaults) return registrationImpact;
  if (cause === 'REG-12') return foreignImpact;
  return scene.answers.some(({ symptom }) => symptom === 'approved') ? null : registrationImpact;
};

const findingOf = (scene: Scene, weighing: Weighing, ranked: Ranked, ruledOut: readonly number[]): Finding => {
  const { entry, cause, confidence, role } = ranked;
  const footing = weighing.footings[entry];
  const spoken = spokenFor(entry, weighing);
  const excluded = ruledOut.flatMap((other) =>
    spokenFor(other, weighing).against.flatMap(({ sighting }) => sighting.facts),
  );
  const overruled = overruledIn(scene, entry, weighing, footing?.isTyped === true);
  const used = [
    ...(footing?.faults.flatMap(({ answers, endedBy }) => [
      ...answers.map(({ fact }) => fact),
      ...(endedBy === null ? [] : [endedBy]),
    ]) ?? []),
    ...spoken.for.flatMap(({ sighting }) => sighting.facts),
    ...excluded,
    ...(footing?.roleFacts ?? []),
  ];
  const against = [...spoken.against.flatMap(({ sighting }) => sighting.facts), ...overruled];
  const why = whyOf(scene, weighing, {
    ranked,
    overruled,
    ruledOut: ruledOut.flatMap((other) => ruleBook.entries[other]?.cause ?? []),
  });
  const impact = impactOf(scene, ranked, footing?.hasFaults === true);
  const usedIndexes = indexesOf(used);
  return {
    cause,
    confidence,
    role,
    who: whoActs(cause, weighing),
    used: usedIndexes,
    contradicting: indexesOf(against).filter((index) => !usedIndexes.includes(index)),
    why: impact === null ? why : { zh: why.zh + impact.zh, en: `${why.en} ${impact.en}` },
    actions: actionsOf(scene, ranked, footing),
  };
};

const lowered = (ranked: readonly Ranked[], verdict: DiagnosisVerdict): readonly Ranked[] =>
  verdict === 'insufficient' ? ranked.map((each) => ({ ...each, confidence: 'low' })) : ranked;

/** Diagnoses evidence that was read. Never throws; the same facts in any order give the same answer. */
export const diagnose = (
  evidence: Evidence,
  notices: readonly Notice[] = [],
  settings: DiagnosisSettings = usualSettings,
): Answer => {
  const scene = sceneOf(evidence, settings);
  const weighing = weighRules(scene);
  const everything = rank(weighing, weighing.standings);
  const verdict = verdictOf(scene, everything);
  const ranked = lowered(everything, verdict);
  const ruledOut = ruledOutBy(ranked, weighing);
  const findings = ranked.map((each, at) => findingOf(scene, weighing, each, at === 0 ? ruledOut : []));
  return {
    verdict,
    findings,
    missing: nextQuestions(scene, weighing, everything),
    summary: summaryOf(scene, verdict, findings),
    notices: [...notices, ...contradictions(scene, evidence)],
  };
};

/** Reads and diagnoses a document that anybody may have written. */
export const diagnoseDocument = (
  document: unknown,
  settings: DiagnosisSettings = usualSettings,
): { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly issues: readonly Notice[] } => {
  const reading = readEvidence(document);
  if (!reading.ok) return reading;
  return { ok: true, answer: diagnose(reading.evidence, reading.notices, settings) };
};
