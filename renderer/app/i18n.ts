// The window's words in the chosen language.
import i18next from 'i18next';
import type { Language } from '../../shared/model/bilingual.ts';
import { closedAfterDays } from '../../shared/model/spokenDates.ts';
import { en } from '../../shared/text/en.ts';
import { zh } from '../../shared/text/zh.ts';
import { hideToasts } from '../ui/toast.ts';

/** Makes the words available; both languages are in the bundle, so a switch needs no loading. */
export const startWords = async (language: Language): Promise<void> => {
  await i18next.use({ type: 'postProcessor', name: 'days', process: closedAfterDays }).init({
    lng: language,
    fallbackLng: 'zh',
    defaultNS: 'words',
    resources: { zh: { words: zh }, en: { words: en } },
    interpolation: { escapeValue: false },
    postProcess: 'days',
  });
};

/** Speaks this language from now on; where it is spoken already, nothing is drawn again. */
export const speak = async (language: Language): Promise<void> => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  hideToasts();
};
