// Facts that contradict each other, named with their places: which one is believed, or that neither is.
import type { Notice } from '../../shared/diagnosis/answerSchema.ts';
import { type FactKey, factKeys } from '../../shared/diagnosis/factKeys.ts';
import type { Evidence } from '../../shared/diagnosis/readEvidence.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';
import { fillText } from '../../shared/model/bilingual.ts';
import type { Scene } from './scene.ts';
import { strengthOf } from './weighFacts.ts';

const words = {
  undecided: {
    zh: '与第 {others} 条矛盾，来源同样可靠，无法判断哪条对；都没有采用',
    en: 'contradicts fact {others} of an equally reliable source; neither is believed',
  },
  overruled: {
    zh: '与第 {others} 条矛盾，那一条的来源更可靠，采用那一条',
    en: 'contradicts fact {others}, whose source is more reliable; that one is believed',
  },
} as const;

/** Keys of which several values are no contradiction: they are events, texts, or counters that move on. */
const manifold: ReadonlySet<FactKey> = new Set([
  'response.code',
  'screen.text',
  'user.text',
  'link.state',
  'terminal.batch',
]);

const formOf = ({ value }: Fact): string => String(value).toUpperCase().replace(/\s/g, '');

const notice = (subject: string, at: number, others: readonly Fact[], message: keyof typeof words): Notice => ({
  path: `terminals.${subject}[${String(at)}].value`,
  message: fillText(words[message], { others: others.map(({ index }) => index).join(', ') }),
});

const noticesOf = (scene: Scene, subject: string, key: FactKey): readonly Notice[] => {
  const { best, overruled, undecided } = scene.weighed(key);
  const [first, ...rest] = [...undecided].sort((a, b) => a.index - b.index);
  if (first !== undefined) return [notice(subject, first.index, rest.slice(0, 10), 'undecided')];
  if (best === null) return [];
  // An older fact of the same source is history, not a contradiction.
  return overruled
    .filter((fact) => strengthOf(fact.source) < strengthOf(best.source) && formOf(fact) !== formOf(best))
    .map((fact) => notice(subject, fact.index, [best], 'overruled'));
};

/** What contradicts what among the facts of the subject; moments that move on are left out. */
export const contradictions = (scene: Scene, { subject, terminals }: Evidence): readonly Notice[] => {
  const keys = [...new Set((terminals.get(subject) ?? []).map(({ key }) => key))];
  return keys
    .filter((key) => !manifold.has(key) && factKeys[key].form.kind !== 'event')
    .flatMap((key) => noticesOf(scene, subject, key))
    .slice(0, 50);
};
