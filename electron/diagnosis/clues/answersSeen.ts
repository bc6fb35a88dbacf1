// What clues about answers are made of: answers with a symptom, and a sighting of them.
import type { Symptom } from '../../../shared/diagnosis/symptoms.ts';
import type { Answer } from '../answers.ts';
import type { Clue, Sighting } from '../clue.ts';
import type { Scene } from '../scene.ts';

/** A sighting of answers; none where there are no answers. */
export const sight = (answers: readonly Answer[], words: Sighting['words'] = {}): Sighting | null =>
  answers.length === 0 ? null : { facts: answers.map(({ fact }) => fact), words };

/** Their codes, each once. */
export const codesOf = (answers: readonly Answer[]): string =>
  [...new Set(answers.map(({ code }) => code))].sort().join(' ');

/** The answers of the subject with one of the symptoms, oldest first. */
export const withSymptom = (scene: Scene, wanted: readonly Symptom[]): readonly Answer[] =>
  scene.answers.filter(({ symptom }) => wanted.includes(symptom));

/** Whether an answer came to a card payment. */
export const isCard = ({ operation }: Answer): boolean =>
  operation === null || operation === 'sale' || operation === 'refund';

/** A clue that only answers can change, so that nothing is supposed about it. */
export const answerClue = (says: Clue['says'], find: (scene: Scene) => Sighting | null): Clue => ({
  keys: [],
  says,
  sees: find,
});
