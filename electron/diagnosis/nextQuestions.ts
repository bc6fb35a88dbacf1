// What is still worth asking: for each open question the possible answers are tried, and only what changes counts.
import type { MissingFact } from '../../shared/diagnosis/answerSchema.ts';
import { type FactKey, factKeys } from '../../shared/diagnosis/factKeys.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { serialForm } from './clues/compareNames.ts';
import { type Ranked, rank } from './rank.ts';
import { ruleBook } from './ruleBook.ts';
import { type Scene, sceneWith } from './scene.ts';
import { moveBy, type Standing, type Weighing } from './standing.ts';
import { trialsFor } from './trials.ts';

const most = 10;
const lookedAt = 4;
/** How much a change of each size counts beside the worth of the answer itself. */
const weights = [0, 20, 55, 60];

const asks = {
  whichCards: {
    zh: '是每张卡都这样，还是只有一张卡？签到以后再试过吗？',
    en: 'Does it happen with every card or only one? Has it been tried after a sign-on?',
  },
  photo: {
    zh: '请拍下屏幕或签购单，把应答码和文字照原样抄下来；说明是在哪里、做什么时看到的。',
    en: 'Photograph screen or slip and copy code and words exactly; where was it seen, and doing what?',
  },
} as const satisfies Record<string, Bilingual>;

/** The findings as they would be with some facts more. Only what these facts touch is weighed again. */
const rankWith = (scene: Scene, weighing: Weighing, clues: readonly number[]): readonly Ranked[] => {
  const standings: Standing[] = weighing.standings.map((each) => ({ ...each }));
  for (const clue of clues) {
    const before = weighing.sightings[clue] ?? null;
    const after = ruleBook.clues[clue]?.sees(scene) ?? null;
    for (const { entry, points, needsFault } of ruleBook.movedBy[clue] ?? []) {
      const standing = standings[entry];
      if (standing === undefined || (needsFault && weighing.footings[entry]?.hasFaults !== true)) continue;
      if (before !== null) moveBy(standing, before, points, -1);
      if (after !== null) moveBy(standing, after, points, 1);
    }
  }
  return rank(weighing, standings);
};

const isSame = (a: Ranked | undefined, b: Ranked | undefined, what: 'cause' | 'role' | 'confidence'): boolean =>
  a?.[what] === b?.[what];

/** 3 = another cause is first, 2 = the first is surer or less sure, 1 = the next ones change, 0 = nothing does. */
const changeBetween = (before: readonly Ranked[], after: readonly Ranked[]): number => {
  const [a, b] = [before[0], after[0]];
  if (!isSame(a, b, 'cause') || !isSame(a, b, 'role')) return 3;
  if (!isSame(a, b, 'confidence')) return 2;
  const primary = (list: readonly Ranked[]): readonly Ranked[] =>
    list.slice(1, lookedAt).filter(({ role }) => role === 'primary');
  const [was, is] = [primary(before), primary(after)];
  const isChanged = (at: number): boolean =>
    !isSame(was[at], is[at], 'cause') || !isSame(was[at], is[at], 'confidence');
  return was.length !== is.length || was.some((_, at) => isChanged(at)) ? 1 : 0;
};

/** Questions that a known answer makes idle. */
const idleAfter: Readonly<Partial<Record<FactKey, readonly [FactKey, (value: unknown) => boolean][]>>> = {
  'history.lastApprovedAt': [['history.approvedEver', (value) => value === false]],
  'history.approvedEver': [['history.lastApprovedAt', () => true]],
  'history.firstUse': [
    ['history.approvedEver', (value) => value === true],
    ['history.lastApprovedAt', () => true],
  ],
  'history.lastSignOnAt': [['history.signOnEver', () => true]],
  'history.signOnEver': [['history.lastSignOnAt', () => true]],
};

const isIdle = (scene: Scene, key: FactKey): boolean =>
  (idleAfter[key] ?? []).some(([other, answers]) => {
    const fact = scene.best(other);
    return fact !== null && answers(fact.value);
  });

/** Whether something usable is known; a serial number that every machine shows (`1234567`) is not. */
const isKnown = (scene: Scene, key: FactKey): boolean =>
  scene
    .all(key)
    .some(({ value }) => (key === 'terminal.sn' || key === 'register.sn' ? serialForm(value) !== null : true));

/** Keys that touch a rule which can explain what is going on, or that something speaks for where nothing went wrong. */
const keysInPlay = (scene: Scene, { footings, standings }: Weighing): readonly FactKey[] => {
  const isFree = !footings.some(({ hasFaults }) => hasFaults);
  const isAlive = (entry: number): boolean =>
    isFree ? (standings[entry]?.firm ?? 0) > 0 : footings[entry]?.role === 'primary';
  const keys: FactKey[] = [];
  for (const [key, clues] of ruleBook.cluesOf) {
    if (isKnown(scene, key) || key === 'history.lastSignOnAt' || isIdle(scene, key)) continue;
    if (clues.some((clue) => ruleBook.movedBy[clue]?.some(({ entry }) => isAlive(entry)) === true)) keys.push(key);
  }
  return keys;
};

const cluesTouched = (scene: Scene, key: FactKey, partner: FactKey | undefined): readonly number[] => {
  const own = ruleBook.cluesOf.get(key) ?? [];
  if (partner === undefined || scene.all(partner).length > 0) return own;
  return [...new Set([...own, ...(ruleBook.cluesOf.get(partner) ?? [])])];
};

const worthOf = (scene: Scene, weighing: Weighing, before: readonly Ranked[], key: FactKey): number => {
  let largest = 0;
  for (const facts of trialsFor(key, scene)) {
    const supposed = facts.reduce(sceneWith, scene);
    const clues = cluesTouched(scene, key, facts[1]?.key);
    largest = Math.max(largest, changeBetween(before, rankWith(supposed, weighing, clues)));
    if (largest === 3) break;
  }
  return largest === 0 ? 0 : (weights[largest] ?? 0) + factKeys[key].worth;
};

/** Questions about the code itself come first: without it, or without its circumstances, the rest is guessing. */
const codeQuestions = (scene: Scene): readonly MissingFact[] => {
  const faults = scene.faults.filter(({ isOpen }) => isOpen);
  const isTold = scene.hints.has('unregistered') || scene.hints.has('upgradeServer');
  if (scene.answers.length === 0 || (faults.length === 0 && isTold)) {
    return [{ key: 'response.code', ask: factKeys['response.code'].ask }];
  }
  const refused = faults.find(({ symptom }) => symptom === 'terminal-refused' || symptom === 'pin-refused');
  if (refused?.answers.every(({ fact }) => fact.cards === null) === true) {
    return [{ key: 'response.code', ask: asks.whichCards }];
  }
  if (faults.some(({ symptom }) => symptom === 'unclear')) return [{ key: 'screen.text', ask: asks.photo }];
  return faults.length > 0 && faults.every(({ isTyped }) => isTyped) ? [{ key: 'response.code', ask: asks.photo }] : [];
};

/** What is worth asking, the most telling question first. */
export const nextQuestions = (scene: Scene, weighing: Weighing, ranked: readonly Ranked[]): MissingFact[] => {
  const first = codeQuestions(scene);
  const isSettled = ranked.length > 0 && ranked.every(({ role }) => role !== 'primary');
  const worths = isSettled
    ? []
    : keysInPlay(scene, weighing).map((key) => ({ key, worth: worthOf(scene, weighing, ranked, key) }));
  const asked = new Set(worths.flatMap(({ key, worth }) => (worth > 0 ? [key] : [])));
  const others = worths
    .filter(({ key, worth }) => worth > 0 && !(key === 'history.approvedEver' && asked.has('history.firstUse')))
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))
    .map(({ key }) => ({ key, ask: factKeys[key].ask }));
  return [...first, ...others].slice(0, most);
};
