// Advice about cases of the resolver.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of the resolver. */
export const resolverErrorAdvice = {
  'resolver.case-unknown': {
    title: { zh: '没有这次排查', en: 'No such case' },
    message: { zh: '找不到这次排查的记录。', en: 'The record of this case cannot be found.' },
    remedy: {
      zh: '请回到“查原因”页，从列表里选择或重新开始。',
      en: 'Go back to the list of cases; choose it there or begin anew.',
    },
    who: 'merchant',
  },
  'resolver.case-closed': {
    title: { zh: '这次排查已经结束', en: 'This case is closed' },
    message: {
      zh: '结束的排查原样保留，不再改动。',
      en: 'A closed case is kept as it was and takes no more answers.',
    },
    remedy: {
      zh: '问题又出现时，点“重新排查”，以前的经过会一起带过去。',
      en: 'If the trouble is back, take it up again; its history goes with it.',
    },
    who: 'merchant',
  },
  'resolver.too-many-facts': {
    title: { zh: '这次排查的记录太多了', en: 'Too many facts in one case' },
    message: { zh: '一次排查最多记 {most} 条。', en: 'One case takes {most} facts at most.' },
    remedy: {
      zh: '请先收回不再需要的几条，或结束这次排查再开一次。',
      en: 'Close this case and open a new one; what is collected from the terminal comes by itself.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
