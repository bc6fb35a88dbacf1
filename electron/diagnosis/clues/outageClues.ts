// Clues from answers about the other side: several codes of an outage, what was before and after it.
import { answerClue, codesOf, isCard, sight, withSymptom } from './answersSeen.ts';

/** Several different codes of “the other side is out of order”. */
export const severalOutageCodes = answerClue(
  {
    zh: '出现了不止一种“对方系统忙”的码（{codes}）',
    en: 'several codes of “the other side is out of order” came ({codes})',
  },
  (scene) => {
    const found = withSymptom(scene, ['other-side', 'late']);
    return new Set(found.map(({ code }) => code)).size < 2 ? null : sight(found, { codes: codesOf(found) });
  },
);
/** Approvals before and after the outage. */
export const goodAroundOutage = answerClue({ zh: '前后都正常', en: 'it worked before and after' }, (scene) => {
  const outage = withSymptom(scene, ['other-side', 'late']);
  const [first, last] = [outage[0]?.fact.at ?? null, outage.at(-1)?.fact.at ?? null];
  if (first === null || last === null) return null;
  const approved = withSymptom(scene, ['approved']).filter(isCard);
  const before = approved.filter(({ fact }) => (fact.at ?? first) < first);
  const after = approved.filter(({ fact }) => (fact.at ?? last) > last);
  return before.length > 0 && after.length > 0 ? sight([...before, ...after]) : null;
});
