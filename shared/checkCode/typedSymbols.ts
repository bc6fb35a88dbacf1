// From what somebody typed or pasted to the characters of a check code: forgiving where only one thing can be meant.
import { groupLength, symbols } from './alphabet.ts';

/** A character that no code has. */
export interface StrangeSymbol {
  readonly symbol: string;
  /** Place in the code, counted from 0, blanks and dashes left out. */
  readonly place: number;
  /** What may have been meant: characters that look or sound like it. */
  readonly perhaps: readonly string[];
}

/** What was typed, as far as it is a code. */
export interface TypedCode {
  /** Capital letters and digits, strange ones included. */
  readonly text: string;
  readonly strange: readonly StrangeSymbol[];
  /** Number (from 1) of the first group that has not four characters, where groups were typed; null = none. */
  readonly oddGroup: number | null;
}

/** Nothing that is so long is a check code. */
const longestTyped = 400;

const numerals: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (numeral, value) => [numeral, String(value)])),
  ...Object.fromEntries(Array.from('〇壹贰叁肆伍陆柒捌玖', (numeral, value) => [numeral, String(value)])),
  洞: '0',
  幺: '1',
  么: '1',
  两: '2',
  拐: '7',
  勾: '9',
};

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'].map((word, value) => [
      word,
      String(value),
    ]),
  ),
  NINER: '9',
  FOXTROT: 'F',
  HOTEL: 'H',
  KILO: 'K',
  MIKE: 'M',
  PAPA: 'P',
  ROMEO: 'R',
  WHISKEY: 'W',
  WHISKY: 'W',
  'X-RAY': 'X',
  XRAY: 'X',
  YANKEE: 'Y',
};
const wordPattern = new RegExp(`(?<![A-Z0-9])(?:${Object.keys(words).join('|')})(?![A-Z0-9])`, 'g');

/** Letters that no code has and that look like exactly one character. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Letters that may stand for more than one character: they are asked about, not guessed. */
const perhapsOf: Readonly<Record<string, readonly string[]>> = {
  A: ['8', 'H', 'K'],
  B: ['8', 'P'],
  C: ['P'],
  D: ['0', 'P'],
  E: ['1', 'P'],
  G: ['6', 'P'],
  J: ['K', '1'],
  N: ['M', 'H'],
  Q: ['0', '9'],
  S: ['5', 'F', 'X'],
  T: ['7', 'P', 'Y'],
  U: ['2', 'W'],
  V: ['Y', 'P'],
  Z: ['2'],
};

const separator = /[\s\p{Pd}\u2212_.,:;/·・、，。；]+/u;
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** The name of the code, as it stands in front on screens and slips. */
const nameInFront = /^\s*(?:检查码|CHECK\s*CODE)\s*:?/;

/** Lower case, blanks, dashes, full-width characters, O I L, Chinese numerals and spoken words are all understood. */
export const typedSymbols = (typed: string): TypedCode => {
  const plain = typed
    .slice(0, longestTyped)
    .normalize('NFKC')
    .replace(invisible, '')
    .toUpperCase()
    .replace(nameInFront, '')
    .replace(wordPattern, (word) => words[word] ?? word);
  const groups = plain
    .split(separator)
    .filter((group) => group !== '')
    .map((group) => Array.from(group, (each) => numerals[each] ?? lookAlikes[each] ?? each));
  const characters = groups.flat();
  const odd = groups.findIndex((group) => group.length !== groupLength);
  const isGrouped = groups.length > 2 && groups.some((group) => group.length === groupLength);
  return {
    text: characters.join(''),
    strange: characters.flatMap((symbol, place) =>
      symbols.includes(symbol) ? [] : [{ symbol, place, perhaps: perhapsOf[symbol] ?? [] }],
    ),
    oddGroup: isGrouped && odd !== -1 ? odd + 1 : null,
  };
};
