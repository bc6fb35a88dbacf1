// The words of the window in its language, and stored bilingual sentences in the same one.
import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { Translate } from '../../shared/text/translate.ts';

/** What stands between a name and its value, between two sentences, and around an aside: Chinese marks bring their own room. */
const marks = {
  zh: { colon: '：', gap: '', aside: (text: string): string => `（${text}）` },
  en: { colon: ': ', gap: ' ', aside: (text: string): string => ` (${text})` },
} as const satisfies Readonly<Record<Language, unknown>>;

/** `t` for keyed words, `say` for sentences that are stored in both languages. */
export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const say = (text: Bilingual): string => text[language];
  return { t: t as Translate, say, language, ...marks[language] };
};
