// Small pieces of sentences: filling places, joining, masking what could be a card number.
import type { Confidence } from '../../shared/diagnosis/answerSchema.ts';
import { looksLikeCard } from '../../shared/identifier/cardNumber.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { Sighting } from './clue.ts';

/** How sure a finding is, in words. */
export const confidenceNames: Readonly<Record<Confidence, Bilingual>> = {
  high: { zh: '把握较大', en: 'quite sure' },
  medium: { zh: '有可能', en: 'likely' },
  low: { zh: '只是一种可能', en: 'one possibility' },
};

/** A value of the evidence as it may be shown: a merchant number of 15 digits stays, what looks like a card does not. */
export const shown = (value: string): string =>
  /^\d{15}$/.test(value) && !looksLikeCard(value) ? value : redactText(value);

const wordIn = (word: string | number | Bilingual, language: Language): string => {
  if (typeof word === 'number') return String(word);
  return typeof word === 'string' ? shown(word) : word[language];
};

const fillOne = (text: string, words: Sighting['words'], language: Language): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const word = words[name];
    return word === undefined ? place : wordIn(word, language);
  });

/** A sentence with its places filled. */
export const filled = (says: Bilingual, words: Sighting['words']): Bilingual => ({
  zh: fillOne(says.zh, words, 'zh'),
  en: fillOne(says.en, words, 'en'),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Clauses as one sentence. */
export const sentence = (clauses: readonly Bilingual[]): Bilingual => ({
  zh: clauses.length === 0 ? '' : `${clauses.map(({ zh }) => zh).join('；')}。`,
  en: clauses.length === 0 ? '' : `${capital(clauses.map(({ en }) => en).join('; '))}.`,
});

/** Sentences one after the other; empty ones fall out. */
export const paragraph = (sentences: readonly Bilingual[]): Bilingual => ({
  zh: sentences.map(({ zh }) => zh).join(''),
  en: sentences
    .map(({ en }) => en)
    .filter((each) => each !== '')
    .join(' '),
});
