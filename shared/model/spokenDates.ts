// Days and moments within a sentence, written as its language writes them; sentences are kept with the form that sorts.
import type { Bilingual, Language } from './bilingual.ts';
import { clockTime, dayWords } from './clockTime.ts';

// Neither part of a name of a file or of a longer number, nor a span of hours. After 日 stands no space.
const kept =
  /(?<![\w./\\:-])(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:(?:\.\d+)?(Z))?)?(?![\w/\\:-]|\.\w)( (?=\p{Script=Han}))?/gu;

/** A sentence of a record as it is said; a text that both languages share is a value, and stays as it is. */
export const spokenDates = (text: Bilingual, language: Language): string => {
  const said = text[language];
  if (text.zh === text.en) return said;
  return said.replace(kept, (whole: string, day: string, time?: string, zone?: string, after?: string) => {
    const space = after ?? '';
    if (time === undefined) return `${dayWords(day)[language]}${language === 'zh' ? '' : space}`;
    if (zone !== undefined) return `${clockTime(whole.trimEnd())[language]}${space}`;
    return `${dayWords(day)[language]}${language === 'zh' ? ' ' : ', '}${time}${space}`;
  });
};
