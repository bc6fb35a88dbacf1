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
}

const wantedOf = (text: string): Wanted => {
  const folded = foldedOf(text);
  return { folded, bare: bareOf(text), words: folded.match(standingAlone) ?? [] };
};

/** Latin words are compared whole, longer ones by their beginning too: “mac” is not in “machine”. */
const hasWord = (words: readonly string[], part: string): boolean =>
  words.some((word) => word === part || (part.length >= 4 && word.startsWith(part)));

const isWithin = (text: string, wanted: Wanted): boolean => {
  if (!/^[\p{ASCII}]*$/u.test(wanted.bare) && bareOf(text).includes(wanted.bare)) return true;
  const folded = foldedOf(text);
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const parts = wanted.folded.split(/[\s\p{P}]+/u).filter((part) => part !== '');
  return parts.every((part) => (/^[a-z0-9]+$/.test(part) ? hasWord(words, part) : folded.includes(part)));
};

/** Shorter screen texts than this are contained in too many lines to be recognised there. */
const tellingLength = 3;

/** 0 = best; null = does not fit. */
const rankOf = (row: ResponseCode, wanted: Wanted): number | null => {
  const code = row.code.toLowerCase();
  const shown = row.shown.map(bareOf);
  if (code === wanted.folded) return 0;
  if (wanted.words.includes(code)) return 1;
  if (wanted.bare === '') return null;
  if ([...shown, bareOf(row.meaning.zh), bareOf(row.meaning.en)].includes(wanted.bare)) return 2;
  if (code.startsWith(wanted.folded)) return 3;
  if (shown.some((text) => text.includes(wanted.bare))) return 4;
  if (shown.some((text) => text.length >= tellingLength && wanted.bare.includes(text))) return 5;
  if (isWithin(row.meaning.zh, wanted) || isWithin(row.meaning.en, wanted)) return 6;
  const rest = [...row.readings.map(({ meaning }) => meaning), row.cashier];
  // A word of two letters is in too many sentences.
  return wanted.bare.length > 1 && rest.some(({ zh, en }) => isWithin(zh, wanted) || isWithin(en, wanted)) ? 7 : null;
};

/**
 * Codes that fit the text, best first: the code itself, then screen texts, then words of the meaning in either language,
 * then words of the advice. Any width and case. `profile` null searches every table; no text finds all rows.
 */
export const searchResponseCodes = (text: string, profile: ProfileId | null): readonly ResponseCode[] => {
  const rows = profile === null ? profileIds.flatMap((id) => responseCodes[id]) : responseCodes[profile];
  const wanted = wantedOf(text);
  if (wanted.folded === '') return rows;
  return rows
    .flatMap((row) => {
      const rank = rankOf(row, wanted);
      return rank === null ? [] : [{ row, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
};
