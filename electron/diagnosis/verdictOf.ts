// How a case stands as a whole.
import type { DiagnosisVerdict } from '../../shared/diagnosis/answerSchema.ts';
import type { Ranked } from './rank.ts';
import type { Scene } from './scene.ts';
import { isHarmless } from './symptomOf.ts';

/** Findings that carry a verdict: to be cured, and more than words or an unread terminal. */
const carrying = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.filter(
    ({ role, isFirm, cause, confidence }) =>
      role === 'primary' && isFirm && cause !== 'CON' && !(cause === 'HW-08' && confidence === 'low'),
  );

const isOnlyCard = (ranked: readonly Ranked[], primary: readonly Ranked[]): boolean =>
  ranked[0]?.cause === 'CARD' && primary.every(({ cause, confidence }) => cause === 'CARD' || confidence === 'low');

/** Whether nothing is wrong, as far as can be seen, and nobody said otherwise. */
const isAllRight = (scene: Scene): boolean => {
  const { answers, faults, hints } = scene;
  const isExplained = answers.length > 0 && faults.every(({ symptom, isOpen }) => isHarmless(symptom) || !isOpen);
  if (isExplained && !hints.has('unregistered') && !hints.has('upgradeServer')) return true;
  return scene.best('settlement.payerKind') !== null && answers.length === 0 && hints.size === 0;
};

/** How a case stands: something to cure, a matter of the card, nothing to do, or too little to tell. */
export const verdictOf = (scene: Scene, ranked: readonly Ranked[]): DiagnosisVerdict => {
  const primary = carrying(ranked);
  if (primary.length > 0) return isOnlyCard(ranked, primary) ? 'no-terminal-fault' : 'ranked';
  if (scene.faults.some(({ symptom, isOpen }) => symptom === 'unclear' && isOpen)) return 'insufficient';
  const resolved = ranked.filter(({ role }) => role === 'resolved');
  if (resolved.length > 0) return resolved.every(({ cause }) => cause === 'CARD') ? 'no-terminal-fault' : 'ranked';
  return isAllRight(scene) ? 'information' : 'insufficient';
};
