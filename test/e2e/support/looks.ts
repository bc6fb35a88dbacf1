// In which languages and themes a story looks at its pages. Barriers are looked for in all of them by axe.spec.ts.
import type { Language } from '../../../shared/model/bilingual.ts';

type Look = readonly [language: Language, theme: 'light' | 'dark'];

const others: readonly Look[] = [
  ['zh', 'dark'],
  ['en', 'light'],
];

/** Chinese by day and English by night; all four where pictures are made to be kept. */
export const looks: readonly Look[] = [
  ['zh', 'light'],
  ...(process.env['UPDATE_PICTURES'] === '1' ? others : []),
  ['en', 'dark'],
];
