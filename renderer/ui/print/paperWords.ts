// The words of what is printed, in the language of the paper.
import { getFixedT } from 'i18next';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import { spokenDates } from '../../../shared/model/spokenDates.ts';
import type { Translate } from '../../../shared/text/translate.ts';

/** `t` for keyed words, `say` for stored sentences, both in the language of the paper and not of the window. */
export const paperWords = (language: Language) => ({
  t: getFixedT(language) as Translate,
  say: (text: Bilingual): string => spokenDates(text, language),
  language,
});

/** Words of what is printed. */
export type PaperWords = ReturnType<typeof paperWords>;
