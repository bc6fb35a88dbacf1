// Days and moments within a sentence, written as its language writes them; sentences are kept with the form that sorts.
import type { Bilingual, Language } from './bilingual.ts';
import { clockTime, dayWords } from './clockTime.ts';

// Neither part of a name of a file or of a longer number, nor a span of hours. After 日 stands no space.
const kept =
  /(?<![\w./\\:-])(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:(?:\.\d+)?(Z))?)?(?![\w/\\:-]|\.\w)( (?=\p{Script=Han}))?/gu;

/** What the program noted in one text for both languages, such as a date that something was moved from. */
export const datesIn = (said: string, language: Language): string =>
  said.replace(kept, (whole: string, ...parts: readonly (string | undefined)[]) => {
    const [day = '', time, zone, space = ''] = parts;
    if (time === undefined) return `${dayWords(day)[language]}${language === 'zh' ? '' : space}`;
    if (zone !== undefined) return `${clockTime(whole.trimEnd())[language]}${space}`;
    return `${dayWords(day)[language]}${language === 'zh' ? ' ' : ', '}${time}${space}`;
  });

/** The same for a text into which a written day was put, such as `{{day}} 起`. */
export const closedAfterDays = (said: string): string =>
  said.replace(/(\d月\d{1,2}日(?:周.|星期.)?) (?=\p{Script=Han})/gu, '$1');

/** A sentence of a record as it is said; a text that both languages share is a value, and stays as it is. */
export const spokenDates = (text: Bilingual, language: Language): string =>
  text.zh === text.en ? text[language] : datesIn(text[language], language);
