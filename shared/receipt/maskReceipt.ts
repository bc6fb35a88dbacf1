// Masks card data in cleaned text of a slip, character for character, so that places in it stay where they are.
// It looks for more than the program's general mask: slips break numbers in every way, and a scanner misreads digits.
import { passesLuhn } from '../mask/redactText.ts';

const shortestPan = 13;
const longestPan = 19;
const shortestTrack = 12;
const shownFirst = 6;
const shownLast = 4;

/** Digits with at most three blanks, dashes, dots, slashes … between two of them, or a line end with its margins. A colon parts, but for groups of four. */
const digitRun = /[0-9](?:(?: *\n *|[^\p{L}\p{N}:=^*\n]{0,3}|(?<=[0-9]{4}):(?=[0-9]{4}))[0-9])*/gu;
/** The same with letters that a scanner takes for digits. */
const lookAlikeRun = /[0-9OoIl](?:(?: *\n *|[^\p{L}\p{N}:=^*\n]{0,3})[0-9OoIl])*/gu;
/** A date with its time behind it stands between two numbers and joins them to nothing. */
const wholeDate =
  /(?<![0-9]|[0-9] ?[-./] ?)20[0-9]{2}([./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12][0-9]|3[01])(?=[ T]{0,3}[0-2]?[0-9]:[0-5][0-9])/g;
/** A number that is masked already, perhaps not enough. */
const halfMasked =
  /(?<![0-9])(?:[0-9]{4}[ -]){0,4}[0-9]{1,19}[ -]?[*xX•#]{2}(?:[ -]?[*xX•#]){0,17}[ -]?(?:[0-9]{4}[ -][0-9]{4}(?![0-9/-])|[0-9]{0,19})/g;
/** Words after which a card number stands, whatever its check digit says. */
const cardLabel =
  /(?:卡 {0,3}号|账 {0,3}号|帐 {0,3}号|账 {0,3}户|帐 {0,3}户|結算帳戶|入账卡|结算卡|帳 {0,3}號|卡 {0,3}號|(?<![A-Z])(?:CARD|ACCOUNT|ACCT|A\/C|PAN)(?![A-Z]) {0,2}(?:NUMBER|NUM|NO)?)[^0-9\n]{0,24}(?:\n[^0-9\n]{0,24})?(?=[0-9])/gi;
const cardDigits = /[0-9](?:(?: *\n *|[^\p{L}\p{N}:=^*\n]{0,3})[0-9])*/uy;
/** Words after which a secret stands: card check value, PIN, keys, expiry date. */
const secretLabel =
  /(?:CVV2?|CVN2?|CVC2?|PIN(?: ?BLOCK)?|PASSWORD|密码|密碼|口令|密钥|主密钥|工作密钥|[TM]MK|[PM][IA]K|T[PAD]K|有效期|EXP(?:IRY)?(?: ?DATE)?)(?:\([^)\n]{0,20}\))? {0,3}[:=] {0,3}(?=[0-9A-F*]{2})/gi;
const secretValue = /[0-9A-F](?:[ /-]?[0-9A-F]){0,63}/iy;
const trackTwo = / {0,2}[=Dd^] {0,2}([0-9][0-9 ]{2,60}[0-9]\??|[0-9]{3}(?![0-9]))/y;
const trackOne = /B([0-9]{12,19})\^[^\n?]{0,120}\??/g;

const digitOf = (character: string): number => {
  if (character === 'O' || character === 'o') return 0;
  if (character === 'I' || character === 'l') return 1;
  return Number(character);
};

const isRunCharacter = (character: string): boolean => /[0-9OoIl]/.test(character);

/** Places of the digits of a run in the text. */
const placesIn = (run: string, from: number): number[] => {
  const places: number[] = [];
  for (let at = 0; at < run.length; at += 1) if (isRunCharacter(run[at] as string)) places.push(from + at);
  return places;
};

const markMiddle = (places: readonly number[], from: number, end: number, marks: Uint8Array): void => {
  for (let at = from + shownFirst; at < end - shownLast; at += 1) marks[places[at] as number] = 1;
};

/** Marks every stretch of 13 to 19 digits that begins and ends with a group of digits and passes the Luhn test. */
const markNumbers = (text: string, places: readonly number[], marks: Uint8Array): void => {
  if (places.length < shortestPan) return;
  const values = places.map((place) => digitOf(text[place] as string));
  const isStart = (at: number): boolean => at >= places.length || at === 0 || places[at] !== (places[at - 1] ?? 0) + 1;
  for (let from = 0; from + shortestPan <= places.length; from += 1) {
    if (!isStart(from)) continue;
    for (let length = shortestPan; length <= longestPan && from + length <= places.length; length += 1) {
      if (isStart(from + length) && passesLuhn(values.slice(from, from + length))) {
        markMiddle(places, from, from + length, marks);
      }
    }
  }
};

/** Track 2: what follows the separator goes whole, the number before it loses its middle. */
const markTrackTwo = (text: string, places: readonly number[], marks: Uint8Array): void => {
  if (places.length < shortestTrack) return;
  trackTwo.lastIndex = (places.at(-1) ?? 0) + 1;
  const rest = trackTwo.exec(text);
  if (rest === null) return;
  for (let at = rest.index; at < rest.index + rest[0].length; at += 1) {
    if (/[0-9]/.test(text[at] as string)) marks[at] = 1;
  }
  markMiddle(places, Math.max(0, places.length - longestPan), places.length, marks);
};

const markLabelled = (text: string, marks: Uint8Array): void => {
  for (const { index, 0: label } of text.matchAll(cardLabel)) {
    cardDigits.lastIndex = index + label.length;
    const places = placesIn(cardDigits.exec(text)?.[0] ?? '', index + label.length);
    if (places.length >= shortestTrack) markMiddle(places, 0, places.length, marks);
  }
  for (const { index, 0: label } of text.matchAll(secretLabel)) {
    secretValue.lastIndex = index + label.length;
    const value = secretValue.exec(text)?.[0] ?? '';
    for (let at = 0; at < value.length; at += 1) {
      if (/[0-9A-F]/i.test(value[at] as string)) marks[index + label.length + at] = 1;
    }
  }
};

const markHalfMasked = (text: string, marks: Uint8Array): void => {
  for (const { index, 0: whole } of text.matchAll(halfMasked)) {
    const firstStar = whole.search(/[*xX•#]/);
    const lastStar =
      whole.length -
      Array.from(whole)
        .reverse()
        .join('')
        .search(/[*xX•#]/);
    const before = placesIn(whole.slice(0, firstStar), index);
    const after = placesIn(whole.slice(lastStar), index + lastStar);
    for (const place of before.slice(shownFirst)) marks[place] = 1;
    for (const place of after.slice(0, Math.max(0, after.length - shownLast))) marks[place] = 1;
  }
};

const markRuns = (text: string, kind: RegExp, marks: Uint8Array): void => {
  for (const { index, 0: run } of text.matchAll(kind)) {
    if (run.length < shortestTrack) continue;
    const places = placesIn(run, index);
    const digits = places.filter((place) => /[0-9]/.test(text[place] as string)).length;
    // A word such as "lolIlI" is no number.
    if (digits * 2 < places.length) continue;
    markNumbers(text, places, marks);
    if (kind === digitRun) markTrackTwo(text, places, marks);
  }
};

/** The text with every card number cut to its first six and last four digits, tracks and secrets gone; same length. */
export const maskReceipt = (text: string): string => {
  const marks = new Uint8Array(text.length);
  const split = text.replace(wholeDate, (date) => date.replace(/[./]/g, ':'));
  markRuns(split, digitRun, marks);
  if (/[0-9][OoIl]|[OoIl][0-9]/.test(split)) markRuns(split, lookAlikeRun, marks);
  for (const { index, 0: track, 1: number = '' } of text.matchAll(trackOne)) {
    marks.fill(1, index + 1 + shownFirst, index + 1 + number.length - shownLast);
    marks.fill(1, index + 1 + number.length + 1, index + track.length);
  }
  markLabelled(text, marks);
  markHalfMasked(text, marks);
  if (!marks.includes(1)) return text;
  const characters = text.split('');
  for (let at = 0; at < characters.length; at += 1) if (marks[at] === 1) characters[at] = '*';
  return characters.join('');
};
