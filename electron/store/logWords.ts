// The words of one block of the log: its different pieces of text as one run of bytes, and for each the entries that have it.
import { blockEntries, emptyMask, type LogMask, setBit } from './logMask.ts';
import { piecesOf } from './logText.ts';

/** The words of a block as stored. */
export interface WordBlock {
  /** Number of pieces, where each begins (32 bits), then all of them in UTF-8, a line break before, between and behind. */
  readonly terms: Uint8Array;
  /** For each piece where its entries begin (32 bits) and how many (16 bits); then places of 16 bits, or one bit for each. */
  readonly posts: Uint8Array;
}

// From here on one bit for each entry of the block takes less room than two bytes for each that has the piece.
const denseFrom = blockEntries / 16;

/** The different pieces of a block while it is being made: the places that have each of them, ascending. */
export type OpenWords = ReadonlyMap<string, readonly number[]>;

/** The words in the form in which they are stored. */
export const encodeWords = (words: OpenWords): WordBlock => {
  const count = words.size;
  const bytes = Buffer.from(`\n${[...words.keys()].join('\n')}\n`);
  const terms = new Uint8Array(4 + 4 * (count + 1) + bytes.length);
  const starts = new Uint32Array(terms.buffer, 4, count + 1);
  new Uint32Array(terms.buffer, 0, 1)[0] = count;
  terms.set(bytes, 4 + 4 * (count + 1));
  const size = [...words.values()].reduce(
    (sum, { length }) => sum + (length >= denseFrom ? blockEntries / 8 : 2 * length),
    0,
  );
  const head = 6 * count + (count % 2) * 2;
  const posts = new Uint8Array(head + size);
  const offsets = new Uint32Array(posts.buffer, 0, count);
  const counts = new Uint16Array(posts.buffer, 4 * count, count);
  let from = 1;
  let at = head;
  let index = 0;
  for (const [term, places] of words) {
    starts[index] = from;
    from += Buffer.byteLength(term) + 1;
    offsets[index] = at;
    counts[index] = places.length;
    if (places.length >= denseFrom) {
      const mask = emptyMask();
      for (const place of places) setBit(mask, place);
      posts.set(new Uint8Array(mask.buffer), at);
      at += blockEntries / 8;
    } else {
      posts.set(new Uint8Array(Uint16Array.from(places).buffer), at);
      at += 2 * places.length;
    }
    index += 1;
  }
  starts[count] = from;
  return { terms, posts };
};

/** The index of the piece that covers this byte. */
const pieceAt = (starts: Uint32Array, at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
};

/** How a piece has to look: the needle with a line break before it begins a piece, with one behind ends one. */
const hits = (bytes: Buffer, starts: Uint32Array, needle: Buffer): readonly number[] => {
  const found: number[] = [];
  const ahead = needle[0] === 10 ? 1 : 0;
  for (let at = bytes.indexOf(needle); at >= 0; ) {
    const index = pieceAt(starts, at + ahead);
    found.push(index);
    at = bytes.indexOf(needle, (starts[index + 1] ?? bytes.length) - 1);
  }
  return found;
};

/** A word made ready: how the pieces that can hold it look. More than one = the texts themselves have to be asked. */
export interface Needle {
  readonly word: string;
  readonly parts: readonly { readonly bytes: Buffer; readonly fits: (piece: string) => boolean }[];
}

/** A folded word as it is looked for in blocks. */
export const needleOf = (word: string): Needle => {
  const pieces = piecesOf(word);
  const last = pieces.length - 1;
  return {
    word,
    parts: pieces.map((part, index) => {
      if (last === 0) return { bytes: Buffer.from(part), fits: (piece) => piece.includes(part) };
      if (index === 0) return { bytes: Buffer.from(`${part}\n`), fits: (piece) => piece.endsWith(part) };
      if (index === last) return { bytes: Buffer.from(`\n${part}`), fits: (piece) => piece.startsWith(part) };
      return { bytes: Buffer.from(`\n${part}\n`), fits: (piece) => piece === part };
    }),
  };
};

const addPosts = (mask: LogMask, posts: Uint8Array, count: number, index: number): void => {
  const at = new Uint32Array(posts.buffer, posts.byteOffset, count)[index] ?? 0;
  const length = new Uint16Array(posts.buffer, posts.byteOffset + 4 * count, count)[index] ?? 0;
  if (length >= denseFrom) {
    const bits = new DataView(posts.buffer, posts.byteOffset + at, blockEntries / 8);
    for (let word = 0; word < mask.length; word += 1) mask[word] = (mask[word] ?? 0) | bits.getUint32(word * 4, true);
    return;
  }
  const places = new Uint16Array(posts.buffer, posts.byteOffset + at, length);
  for (let place = 0; place < length; place += 1) setBit(mask, places[place] ?? 0);
};

/**
 * Entries that may hold each part of a word, of a block as encodeWords made it (bytes that begin at a multiple of 8);
 * the entries are fetched only for a block that has all the pieces. Null = they are no longer there.
 */
export const masksOf = (
  terms: Uint8Array,
  posts: () => Uint8Array | null,
  needle: Needle,
): readonly LogMask[] | null => {
  const count = new Uint32Array(terms.buffer, terms.byteOffset, 1)[0] ?? 0;
  const starts = new Uint32Array(terms.buffer, terms.byteOffset + 4, count + 1);
  const from = 4 + 4 * (count + 1);
  const bytes = Buffer.from(terms.buffer, terms.byteOffset + from, terms.byteLength - from);
  const found = needle.parts.map((part) => hits(bytes, starts, part.bytes));
  if (found.some(({ length }) => length === 0)) return null;
  const entries = posts();
  if (entries === null) return null;
  return found.map((indexes) => {
    const mask = emptyMask();
    for (const index of indexes) addPosts(mask, entries, count, index);
    return mask;
  });
};

/** The same in a block that is still being made. */
export const openMasksOf = (words: OpenWords, needle: Needle): readonly LogMask[] =>
  needle.parts.map(({ fits }) => {
    const mask = emptyMask();
    for (const [piece, places] of words) {
      if (fits(piece)) for (const place of places) setBit(mask, place);
    }
    return mask;
  });
