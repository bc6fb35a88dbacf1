// A word of the window by its key, in either language, for texts that name buttons and pages.
import type { Language } from '../model/bilingual.ts';
import { en } from '../text/en.ts';
import type { TextTree } from '../text/parity.ts';
import { zh } from '../text/zh.ts';

const catalogues: Readonly<Record<Language, TextTree>> = { zh, en };

/** The word as the window shows it; null where the catalogue has none, or only a group of words. */
export const catalogueWord = (language: Language, key: string): string | null => {
  let place: string | TextTree | undefined = catalogues[language];
  for (const name of key.split('.')) {
    if (typeof place !== 'object') return null;
    place = place[name];
  }
  return typeof place === 'string' ? place : null;
};
