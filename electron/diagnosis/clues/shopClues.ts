// Clues from the other terminals of the shop: do they have the same trouble, or are they fine.

import type { Symptom } from '../../../shared/diagnosis/symptoms.ts';
import type { Clue } from '../clue.ts';
import { type OtherTerminal, type Scene, troubleAt, troubleBegan } from '../scene.ts';

const minute = 60_000;
const registrationWindow = 3 * 24 * 60;

const registrationFaults: readonly Symptom[] = ['terminal-unknown', 'terminal-refused', 'merchant-unknown'];
const outages: readonly Symptom[] = ['other-side', 'late', 'sign-on-failed', 'no-answer'];

const isTogether = (mine: number | null, theirs: number | null, minutes: number): boolean =>
  mine === null || theirs === null || Math.abs(mine - theirs) <= minutes * minute;

/** Other terminals that have one of the symptoms at about the same time. */
const sharing = (scene: Scene, wanted: readonly Symptom[], minutes: number): readonly OtherTerminal[] => {
  const mine = scene.faults.filter(({ symptom }) => wanted.includes(symptom)).map(({ lastAt }) => lastAt);
  if (mine.length === 0) return [];
  return scene.others.filter(({ faults }) =>
    faults.some(
      ({ symptom, lastAt }) => wanted.includes(symptom) && mine.some((at) => isTogether(at, lastAt, minutes)),
    ),
  );
};

const shopClue = (says: Clue['says'], find: (scene: Scene) => readonly OtherTerminal[]): Clue => ({
  keys: [],
  says,
  sees: (scene) => {
    const found = find(scene);
    return found.length === 0 ? null : { facts: [], words: { count: found.length } };
  },
});

/** Others became unknown, refused or merchantless too. */
export const othersUnregistered = shopClue(
  { zh: '店里另外 {count} 台同时也这样', en: '{count} more terminals of the shop have it at the same time' },
  (scene) => sharing(scene, registrationFaults, registrationWindow),
);
/** Others had an outage in the same hour (setting). */
export const othersOutToo = shopClue(
  { zh: '同一时段店里另外 {count} 台也这样', en: '{count} more terminals of the shop had it within the same hour' },
  (scene) => sharing(scene, outages, scene.settings.togetherMinutes),
);

const isFine = (scene: Scene, { answers, faults }: OtherTerminal): boolean => {
  const began = troubleBegan(scene);
  const mine = scene.faults.map(({ symptom }) => symptom);
  if (faults.some(({ symptom }) => mine.includes(symptom))) return false;
  return answers.some(({ symptom, operation, fact }) => {
    if (symptom !== 'approved' || !(operation === null || operation === 'sale')) return false;
    if (fact.at === null) return true;
    const from = (began ?? troubleAt(scene)) - 12 * 60 * minute;
    return fact.at >= from;
  });
};

/** Others take cards at the same time. */
export const othersFine = shopClue(
  { zh: '店里另外 {count} 台同时刷卡正常', en: '{count} other terminals of the shop take cards at the same time' },
  (scene) => (scene.faults.length === 0 ? [] : scene.others.filter((each) => isFine(scene, each))),
);
