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
  { zh: '店里另外 {count} 台同时也这样', en: 'it is the same on {count} more of the shop’s terminals' },
  (scene) => sharing(scene, registrationFaults, registrationWindow),
);
/** Others had an outage in the same hour (setting). */
export const othersOutToo = shopClue(
  {
    zh: '同一时段店里另外 {count} 台也这样',
    en: 'it was the same on {count} more of the shop’s terminals within that hour',
  },
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

/** Others sign on or take cards while the sign-on fails here. */
export const signOnWorksElsewhere = shopClue(
  {
    zh: '店里另外 {count} 台同时签到或刷卡正常',
    en: 'sign-on or cards work at the same time on {count} of the shop’s other terminals',
  },
  (scene) => {
    const failed = scene.faults.find(({ symptom, isOpen }) => symptom === 'sign-on-failed' && isOpen);
    if (failed === undefined) return [];
    return scene.others.filter(({ answers, faults }) => {
      if (faults.some(({ symptom, isOpen }) => isOpen && outages.includes(symptom))) return false;
      return answers.some(
        ({ symptom, fact }) => symptom === 'approved' && isTogether(failed.lastAt, fact.at, registrationWindow),
      );
    });
  },
);

/** Others take cards at the same time. */
export const othersFine = shopClue(
  { zh: '店里另外 {count} 台同时刷卡正常', en: 'cards work at the same time on {count} of the shop’s other terminals' },
  (scene) => (scene.faults.length === 0 ? [] : scene.others.filter((each) => isFine(scene, each))),
);
