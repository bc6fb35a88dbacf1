// Finds response codes by their characters, by words, and by what stands on a screen.
import { responseCodes } from './allResponseCodes.ts';
import { plainText } from './plainText.ts';
import { type ProfileId, profileIds, type ResponseCode } from './responseCode.ts';

const foldedOf = (text: string): string => plainText(text).toLowerCase();
// Punctuation and blanks differ from screen to screen.
const bareOf = (text: string): string => foldedOf(text).replace(/[\p{P}\p{S}\p{Z}]/gu, '');

// Not the parts of an amount, a time or a date: “10.00” holds neither 10 nor 00.
const standingAlone = /(?<![a-z0-9]|\d[.:/,-])-?[a-z0-9]+(?![a-z0-9]|[.:/,-]\d)/g;

interface Wanted {
  readonly folded: string;
  readonly bare: string;
  /** Runs of letters and digits: the code may stand anywhere in a pasted line. */
  readonly words: readonly string[];
  /** What every sentence must contain to fit. */
  readonly parts: readonly string[];
  readonly isLatin: boolean;
}

const wantedOf = (text: string): Wanted => {
  const folded = foldedOf(text);
  const bare = bareOf(text);
  return {
    folded,
    bare,
    words: folded.match(standingAlone) ?? [],
    parts: folded.split(/[\s\p{P}]+/u).filter((part) => part !== ''),
    isLatin: /^\p{ASCII}*$/u.test(bare),
  };
};

/** A text in the forms that are compared. */
interface Said {
  readonly folded: string;
  readonly bare: string;
  readonly words: readonly string[];
}

const saidOf = (text: string): Said => {
  const folded = foldedOf(text);
  return { folded, bare: bareOf(text), words: folded.match(/[a-z0-9]+/g) ?? [] };
};

/** A row in the forms that are compared. */
interface Entry {
  readonly row: ResponseCode;
  readonly code: string;
  readonly shown: readonly string[];
  readonly meaning: readonly Said[];
  readonly rest: readonly Said[];
}

const entryOf = (row: ResponseCode): Entry => ({
  row,
  code: row.code.toLowerCase(),
  shown: row.shown.map(bareOf),
  meaning: [row.meaning.zh, row.meaning.en].map(saidOf),
  rest: [...row.readings.map(({ meaning }) => meaning), row.cashier].flatMap(({ zh, en }) => [zh, en]).map(saidOf),
});

// Made when the first search comes, then kept: nobody pays for it who never searches.
const entries = new Map<ProfileId, readonly Entry[]>();
const entriesOf = (profile: ProfileId): readonly Entry[] => {
  const known = entries.get(profile) ?? responseCodes[profile].map(entryOf);
  entries.set(profile, known);
  return known;
};

/** Latin words are compared whole, longer ones by their beginning too: “mac” is not in “machine”. */
const hasWord = (words: readonly string[], part: string): boolean =>
  words.some((word) => word === part || (part.length >= 4 && word.startsWith(part)));

const isWithin = ({ folded, bare, words }: Said, wanted: Wanted): boolean => {
  if (!wanted.isLatin && bare.includes(wanted.bare)) return true;
  return wanted.parts.every((part) => (/^[a-z0-9]+$/.test(part) ? hasWord(words, part) : folded.includes(part)));
};

/** Shorter screen texts than this are contained in too many lines to be recognised there. */
const tellingLength = 3;

/** 0 = best; null = does not fit. */
const rankOf = ({ code, shown, meaning, rest }: Entry, wanted: Wanted): number | null => {
  if (code === wanted.folded) return 0;
  if (wanted.words.includes(code)) return 1;
  if (wanted.bare === '') return null;
  if (shown.includes(wanted.bare) || meaning.some(({ bare }) => bare === wanted.bare)) return 2;
  if (code.startsWith(wanted.folded)) return 3;
  if (shown.some((text) => text.includes(wanted.bare))) return 4;
  if (shown.some((text) => text.length >= tellingLength && wanted.bare.includes(text))) return 5;
  if (meaning.some((said) => isWithin(said, wanted))) return 6;
  // A word of one character is in too many sentences.
  return wanted.bare.length > 1 && rest.some((said) => isWithin(said, wanted)) ? 7 : null;
};

/** Of rows that share the words the one comes first that is asked about most: the terminal before the merchant. */
const orderOf = ({ action }: ResponseCode, rank: number): number =>
  rank * 2 + (rank >= 4 && action === 'TERMINAL_REG' ? 0 : 1);

/**
 * Codes that fit the text, best first: the code itself, then screen texts, then words of the meaning in either language,
 * then words of the advice. Any width and case. `profile` null searches every table; no text finds all rows.
 */
export const searchResponseCodes = (text: string, profile: ProfileId | null): readonly ResponseCode[] => {
  const wanted = wantedOf(text);
  if (wanted.folded === '')
    return profile === null ? profileIds.flatMap((id) => responseCodes[id]) : responseCodes[profile];
  return (profile === null ? profileIds : [profile])
    .flatMap(entriesOf)
    .flatMap((entry) => {
      const rank = rankOf(entry, wanted);
      return rank === null ? [] : [{ row: entry.row, order: orderOf(entry.row, rank) }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ row }) => row);
};

/**
 * Whether a text is what somebody copies from a screen as a code: two characters, or up to ten with a digit among them.
 * A text that looks so and is in no table is shown raw.
 */
export const looksLikeCode = (text: string): boolean =>
  /^-?(?:[a-z0-9]{2}|(?=[a-z]*\d)[a-z0-9]{3,10})$/.test(foldedOf(text));
