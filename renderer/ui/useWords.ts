// The words of the window in its language, and stored bilingual sentences in the same one.
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import { spokenDates } from '../../shared/model/spokenDates.ts';
import type { Translate } from '../../shared/text/translate.ts';

/** What stands between a name and its value, between names of a list, between two sentences, at the end of one, and around an aside: Chinese marks bring their own room. `alone` begins what stands by itself: a value, a choice. */
const marks = {
  zh: {
    colon: '：',
    comma: '、',
    gap: '',
    stop: '。',
    aside: (text: string): string => `（${text}）`,
    alone: (text: string): string => text,
  },
  en: {
    colon: ': ',
    comma: ', ',
    gap: ' ',
    stop: '. ',
    aside: (text: string): string => ` (${text})`,
    alone: (text: string): string => text.replace(/^[a-z](?![A-Z])/, (first) => first.toUpperCase()),
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** A page asks for hundreds of words in many places: those without a place to fill are looked up once for all of them. */
const wordsIn = (language: Language) => {
  const plain = new Map<string, string>();
  const t = (key: string, values?: Readonly<Record<string, unknown>>): string => {
    if (values !== undefined) return i18next.t(key, values);
    const text = plain.get(key) ?? i18next.t(key);
    plain.set(key, text);
    return text;
  };
  return {
    t: t as Translate,
    say: (text: Bilingual): string => spokenDates(text, language),
    language,
    ...marks[language],
  };
};

let spoken = wordsIn('zh');
i18next.on('languageChanged', (language) => {
  spoken = wordsIn(language === 'en' ? 'en' : 'zh');
});

const subscribe = (changed: () => void): (() => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

/** `t` for keyed words, `say` for sentences that are stored in both languages. */
export const useWords = () => useSyncExternalStore(subscribe, () => spoken);
