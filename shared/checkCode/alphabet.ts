// The 19 characters of a check code, chosen for the ear and the eye, and what each is called on the phone.
import type { Bilingual } from '../model/bilingual.ts';

/**
 * Digits and nine letters. Left out are letters that look like a digit (B D G I L O Q S Z, and U/V like each other), those
 * that rhyme with one that stayed (English C D E G T V with P, N with M, A J with K; Mandarin E with 一, Q and U with 九 and
 * 六, C with 七), and all vowels, so that no code spells a word. 19 is a prime: the two check characters calculate with it.
 */
export const symbols = '0123456789FHKMPRWXY';
/** How many there are. */
export const symbolCount = symbols.length;

/** The character of a value from 0 to 18. */
export const symbolOf = (value: number): string => symbols.charAt(value);

/** Characters of a group. */
export const groupLength = 4;

/** The code in groups of four with dashes between. */
export const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

const spoken: readonly Bilingual[] = [
  { zh: '零', en: 'zero' },
  { zh: '幺', en: 'one' },
  { zh: '二', en: 'two' },
  { zh: '三', en: 'three' },
  { zh: '四', en: 'four' },
  { zh: '五', en: 'five' },
  { zh: '六', en: 'six' },
  { zh: '七', en: 'seven' },
  { zh: '八', en: 'eight' },
  { zh: '九', en: 'nine' },
  { zh: 'F（飞机的 F）', en: 'F as in Foxtrot' },
  { zh: 'H（河流的 H）', en: 'H as in Hotel' },
  { zh: 'K（开门的 K）', en: 'K as in Kilo' },
  { zh: 'M（马路的 M）', en: 'M as in Mike' },
  { zh: 'P（跑步的 P）', en: 'P as in Papa' },
  { zh: 'R（人民的 R）', en: 'R as in Romeo' },
  { zh: 'W（我们的 W）', en: 'W as in Whiskey' },
  { zh: 'X（小路的 X）', en: 'X as in X-ray' },
  { zh: 'Y（云朵的 Y）', en: 'Y as in Yankee' },
];

/** How to say each group of a code: one text a group, characters divided by a comma. Chinese letters go by pinyin words. */
export const spokenGroups = (code: string): readonly Bilingual[] =>
  code.split('-').map((group) => {
    const words = Array.from(group, (symbol) => spoken[symbols.indexOf(symbol)] ?? { zh: symbol, en: symbol });
    return { zh: words.map(({ zh }) => zh).join('，'), en: words.map(({ en }) => en).join(', ') };
  });
