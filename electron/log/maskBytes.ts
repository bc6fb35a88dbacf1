// Masks card data in bytes of which nobody knows what they mean, before anything keeps or shows them.
//
//   as characters    '4' '1' … also with single blanks, dashes or zero bytes between; F4 F1 … (zoned digits)
//   two to a byte    41 11 … with any F filler or length digits around; 10 10 also read as one 10 (doubled DLE)
//   tracks           number = or D or ^ and all that follows
//
// Known messages are masked by their own family, which knows serial numbers from card numbers; this is for the rest, and
// masks rather too much.
import { plainBefore, wordsBefore } from './packedText.ts';
import { markCutRun, markPans, markTrackNumber } from './panWindows.ts';

/** Stands in place of a masked character. */
const maskedCharacter = 0x2a;
/** Stands in place of a masked half of a byte. */
const maskedNibble = 0x0e;
const noDigit = 0xff;
const trackSeparator = 0x0d;
/** How much of the bytes before a cut is looked at again after it: longer than any number with its separators. */
const keptTail = 96;
const shortestTrackNumber = 12;
const shortestTrackRest = 3;
const longestSeparator = 3;

const separators: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0x2d, 0xa0]);
const trackMarks: ReadonlySet<number> = new Set([0x3d, 0x44, 0x64, 0x5e]);

const digitOfCharacter = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0xf0 && byte <= 0xf9 ? byte - 0xf0 : noDigit;
};

/** What a look at the bytes is told. */
interface Look {
  readonly bytes: Uint8Array;
  /** One entry a half of a byte. */
  readonly marks: Uint8Array;
  /** Digits before this byte were kept already. */
  readonly from: number;
  /** Whether the bytes stop where nothing ends. */
  readonly isCut: boolean;
}

const markCharacter = (marks: Uint8Array, at: number): void => {
  marks[at * 2] = 1;
  marks[at * 2 + 1] = 1;
};

/** End of the separators after `at`, or `at` if too many of them stand there for one number. */
const afterSeparators = (bytes: Uint8Array, at: number): number => {
  let end = at;
  while (end < bytes.length && end - at < longestSeparator && separators.has(bytes[end] as number)) end += 1;
  return end;
};

const markTrackRest = ({ bytes, marks }: Look, from: number): void => {
  let end = from;
  while (end < bytes.length && (bytes[end] as number) >= 0x20 && bytes[end] !== 0x3f) end += 1;
  if (end - from < shortestTrackRest && end < bytes.length) return;
  for (let at = from; at < end; at += 1) markCharacter(marks, at);
};

const finishRun = (look: Look, places: readonly number[], next: number): void => {
  const { bytes, marks, from, isCut } = look;
  if (places.length <= 6 && next < bytes.length) return;
  const own = new Uint8Array(places.length);
  markPans(
    places.map((at) => digitOfCharacter(bytes[at] as number)),
    own,
  );
  const isTrack = places.length >= shortestTrackNumber && trackMarks.has(bytes[next] ?? 0);
  if (isTrack) {
    markTrackNumber(places.length, own);
    markTrackRest(look, next + 1);
  }
  const isCrossing = (places[0] as number) < from && (places.at(-1) as number) >= from;
  if (isCrossing || (isCut && next >= bytes.length)) markCutRun(places.length, own);
  places.forEach((at, index) => {
    if (own[index] === 1) markCharacter(marks, at);
  });
};

/** Digits that are characters. */
const lookAtCharacters = (look: Look): void => {
  const { bytes } = look;
  let at = 0;
  while (at < bytes.length) {
    if (digitOfCharacter(bytes[at] as number) === noDigit) {
      at += 1;
      continue;
    }
    const places: number[] = [];
    let next = at;
    while (next < bytes.length && digitOfCharacter(bytes[next] as number) !== noDigit) {
      places.push(next);
      at = next + 1;
      next = afterSeparators(bytes, at);
    }
    finishRun(look, places, next >= bytes.length ? next : at);
  }
};

/** Digits that are halves of bytes; `nibbles` and `places` say which halves these are. In `isInText` words are left alone. */
const lookAtHalves = (look: Look, nibbles: Uint8Array, places: Uint32Array, isInText: boolean): void => {
  const { bytes, marks, from, isCut } = look;
  const harmless = isInText ? wordsBefore(bytes) : plainBefore(bytes);
  const isHarmlessBetween = (one: number, end: number): boolean => {
    const first = places[one] as number;
    const last = places[end - 1] as number;
    // In a text, a byte of which only a half belongs to it is no part of the words.
    const firstByte = (isInText ? first + 1 : first) >>> 1;
    const endByte = (isInText ? last + 1 : last + 2) >>> 1;
    return (harmless[endByte] as number) - (harmless[firstByte] as number) === endByte - firstByte;
  };
  const mark = (place: number): void => {
    if (isInText) markCharacter(marks, place >>> 1);
    else marks[place] = 1;
  };
  let at = 0;
  while (at < nibbles.length) {
    const start = at;
    while (at < nibbles.length && (nibbles[at] as number) <= 9) at += 1;
    const length = at - start;
    const isAtEnd = at === nibbles.length;
    if (length > 6) {
      const own = new Uint8Array(length);
      markPans(nibbles.subarray(start, at), own, (one, end) => isHarmlessBetween(start + one, start + end));
      let rest = at + 1;
      if (
        length >= shortestTrackNumber &&
        nibbles[at] === trackSeparator &&
        !(isInText && isHarmlessBetween(start, at))
      ) {
        while (rest < nibbles.length && (nibbles[rest] as number) <= 9) rest += 1;
        if (rest - at > shortestTrackRest || rest === nibbles.length) {
          markTrackNumber(length, own);
          for (let each = at + 1; each < rest; each += 1) mark(places[each] as number);
        }
      }
      const isCrossing = (places[start] as number) < from * 2 && (places[at - 1] as number) >= from * 2;
      if ((isCrossing || (isCut && isAtEnd)) && !isHarmlessBetween(start, at)) markCutRun(length, own);
      for (let each = 0; each < length; each += 1) if (own[each] === 1) mark(places[start + each] as number);
    }
    at += 1;
  }
};

const dle = 0x10;

/** All halves of the bytes, with two equal DLEs in a row taken for one where `isUndoubled`. */
const halvesOf = (bytes: Uint8Array, isUndoubled: boolean): { nibbles: Uint8Array; places: Uint32Array } => {
  const nibbles = new Uint8Array(bytes.length * 2);
  const places = new Uint32Array(bytes.length * 2);
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    nibbles[count] = byte >>> 4;
    places[count++] = at * 2;
    nibbles[count] = byte & 0x0f;
    places[count++] = at * 2 + 1;
    if (isUndoubled && byte === dle && bytes[at + 1] === dle) at += 1;
  }
  return { nibbles: nibbles.subarray(0, count), places: places.subarray(0, count) };
};

const hasDoubledDle = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(dle); at !== -1; at = bytes.indexOf(dle, at + 1)) if (bytes[at + 1] === dle) return true;
  return false;
};

const overwritten = (byte: number, isHigh: boolean, isLow: boolean): number => {
  if (isHigh && isLow) return maskedCharacter;
  if (isHigh) return (maskedNibble << 4) | (byte & 0x0f);
  return isLow ? (byte & 0xf0) | maskedNibble : byte;
};

/** Whether all may be text of whole lines, as modems speak it. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte === 0x0a || byte === 0x0d) &&
  bytes.every((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d);

/** Bytes of two digits in a row, below which no number and no track is found. */
const fewestPackedBytes = 6;

/** The usual case, and the one that comes by the megabyte: text with fewer digits than the beginning of a number. */
const isHarmlessText = (bytes: Uint8Array): boolean => {
  let digits = 0;
  let ends = 0;
  let packed = 0;
  for (const byte of bytes) {
    packed = (byte & 0x0f) <= 9 ? packed + 1 : 0;
    if (packed >= fewestPackedBytes) return false;
    if (byte >= 0x30 && byte <= 0x39) digits += 1;
    else if (byte === 0x0a || byte === 0x0d) ends += 1;
    else if ((byte < 0x20 || byte > 0x7e) && byte !== 0x09) return false;
  }
  return ends > 0 && digits <= 6;
};

const applied = (bytes: Uint8Array, marks: Uint8Array): Uint8Array => {
  const masked = bytes.slice();
  for (let at = 0; at < bytes.length; at += 1) {
    const isHigh = marks[at * 2] === 1;
    const isLow = marks[at * 2 + 1] === 1;
    if (isHigh || isLow) masked[at] = overwritten(bytes[at] as number, isHigh, isLow);
  }
  return masked;
};

/** A copy of bytes that are known to be text: card numbers in characters are overwritten, whatever stands between them. */
export const maskTextBytes = (bytes: Uint8Array): Uint8Array => {
  const marks = new Uint8Array(bytes.length * 2);
  lookAtCharacters({ bytes, marks, from: 0, isCut: false });
  return applied(bytes, marks);
};

/** Masks the pieces of one direction of one line, in their order. */
export interface ByteMasker {
  /**
   * A copy of the same length with card data overwritten. `isWhole` = a message ends here; otherwise a number may go on
   * in the next piece, and of a run of digits at the cut only the first six stay.
   */
  mask(piece: Uint8Array, isWhole: boolean): Uint8Array;
  /** What comes next has nothing to do with what came before. */
  reset(): void;
}

/** A masker that has seen nothing yet. */
export const createByteMasker = (): ByteMasker => {
  let tail = new Uint8Array(0);
  return {
    mask: (piece, isWhole) => {
      if (tail.length === 0 && isWhole && isHarmlessText(piece)) return piece.slice();
      const bytes = new Uint8Array(tail.length + piece.length);
      bytes.set(tail);
      bytes.set(piece, tail.length);
      const marks = new Uint8Array(bytes.length * 2);
      const look: Look = { bytes, marks, from: tail.length, isCut: !isWhole };
      lookAtCharacters(look);
      const halves = halvesOf(bytes, false);
      lookAtHalves(look, halves.nibbles, halves.places, isText(bytes));
      if (hasDoubledDle(bytes)) {
        const single = halvesOf(bytes, true);
        lookAtHalves(look, single.nibbles, single.places, false);
      }
      const masked = applied(piece, marks.subarray(tail.length * 2));
      tail = isWhole ? new Uint8Array(0) : bytes.slice(Math.max(0, bytes.length - keptTail));
      return masked;
    },
    reset: () => {
      tail = new Uint8Array(0);
    },
  };
};
