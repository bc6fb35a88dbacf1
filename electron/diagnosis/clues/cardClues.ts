// Clues from answers about cards: one card or all of them, misread, expired, refused PINs.
import type { Symptom } from '../../../shared/diagnosis/symptoms.ts';
import type { Sighting } from '../clue.ts';
import type { Scene } from '../scene.ts';
import { answerClue, codesOf, isCard, sight, withSymptom } from './answersSeen.ts';

const cardsAre = (which: 'all' | 'one', symptom: Symptom): ((scene: Scene) => Sighting | null) => {
  return (scene) => sight(withSymptom(scene, [symptom]).filter(({ fact }) => fact.cards === which));
};

/** 58 for every card. */
export const everyCardRefused = answerClue(
  { zh: '每张卡都这样，不是某一张卡的问题', en: 'it happens with every card, so it is not one card’s matter' },
  cardsAre('all', 'terminal-refused'),
);
/** 58 for one card. */
export const oneCardRefused = answerClue(
  { zh: '只有一张卡这样', en: 'it happens with one card only' },
  cardsAre('one', 'terminal-refused'),
);
/** Other cards are approved before and after the refusal. */
export const otherCardsWork = answerClue(
  { zh: '前后都有别的卡刷成功', en: 'other cards were approved before and after it' },
  (scene) => {
    const refusals = withSymptom(scene, ['terminal-refused', 'card-unread', 'card-expired', 'pin-refused']);
    const at = refusals.at(-1)?.fact.at ?? null;
    const approved = withSymptom(scene, ['approved']).filter((each) => isCard(each) && each.fact.at !== null);
    const isAround =
      at !== null &&
      approved.some(({ fact }) => (fact.at ?? at) < at) &&
      approved.some(({ fact }) => (fact.at ?? at) > at);
    return isAround && refusals.every(({ fact }) => fact.cards !== 'all') ? sight([...refusals, ...approved]) : null;
  },
);

/** A reading fault with every card, or three of them and more. */
export const manyCardsUnread = answerClue(
  { zh: '很多张卡都读不好（{codes}）', en: 'many cards are misread ({codes})' },
  (scene) => {
    const unread = withSymptom(scene, ['card-unread']);
    const isMany = unread.some(({ fact }) => fact.cards === 'all') || unread.length >= 3;
    return isMany ? sight(unread, { codes: codesOf(unread) }) : null;
  },
);
/** “Expired” for every card, or three times and more. */
export const manyCardsExpired = answerClue(
  { zh: '接连很多张卡都报过期', en: 'many cards in a row are called expired' },
  (scene) => {
    const expired = withSymptom(scene, ['card-expired']);
    return expired.some(({ fact }) => fact.cards === 'all') || expired.length >= 3 ? sight(expired) : null;
  },
);
/** PIN or security refusals with every card. */
export const everyPinRefused = answerClue(
  { zh: '每张卡都报 {codes}，不像顾客输错密码', en: '{codes} with every card does not look like wrong PINs' },
  (scene) => {
    const refused = withSymptom(scene, ['pin-refused']).filter(({ fact }) => fact.cards === 'all');
    return sight(refused, { codes: codesOf(refused) });
  },
);
