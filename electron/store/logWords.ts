// The words of one block of the log: its different pieces of text as one run of bytes, and for each the entries that have it.
import { blockEntries, emptyMask, type LogMask, setBit } from './logMask.ts';
import { piecesOf } from './logText.ts';

/** The words of a block as stored. */
export interface WordBlock {
  /**
   * Number of pieces; for each where it begins and where its entries begin (32 bits each, one more than there are) and
   * how many they are (16 bits); then all pieces in UTF-8, a line break before, between and behind.
   */
  readonly terms: Uint8Array;
  /** Entries of each piece, in parts of at most postBytes: places of 16 bits, or one bit for each entry of the block. */
  readonly posts: readonly Uint8Array[];
}

// From here on one bit for each entry of the block takes less room than two bytes for each that has the piece.
const denseFrom = blockEntries / 16;
const denseBytes = blockEntries / 8;

/** Bytes of one part of the entries; those of one piece are never divided. */
const postBytes = 8192;

/** The different pieces of a block while it is being made: the places that have each of them, ascending. */
export type OpenWords = ReadonlyMap<string, readonly number[]>;

const bytesOfPlaces = (places: readonly number[]): Uint8Array => {
  if (places.length < denseFrom) return new Uint8Array(Uint16Array.from(places).buffer);
  const mask = emptyMask();
  for (const place of places) setBit(mask, place);
  return new Uint8Array(mask.buffer);
};

const encodePosts = (
  words: OpenWords,
): { readonly posts: readonly Uint8Array[]; readonly offsets: readonly number[] } => {
  const posts: Uint8Array[] = [];
  const offsets: number[] = [];
  let open = new Uint8Array(postBytes);
  let at = 0;
  const close = (): void => {
    posts.push(open.slice(0, at));
    open = new Uint8Array(postBytes);
    at = 0;
  };
  for (const places of words.values()) {
    const bytes = bytesOfPlaces(places);
    if (at + bytes.length > postBytes) close();
    offsets.push(posts.length * postBytes + at);
    open.set(bytes, at);
    at += bytes.length;
  }
  close();
  return { posts, offsets };
};

const headBytes = (count: number): number => 4 + 10 * count + 8 + (count % 2) * 2;

/** The words in the form in which they are stored. */
export const encodeWords = (words: OpenWords): WordBlock => {
  const count = words.size;
  const bytes = Buffer.from(`\n${[...words.keys()].join('\n')}\n`);
  const { posts, offsets } = encodePosts(words);
  const terms = new Uint8Array(headBytes(count) + bytes.length);
  terms.set(bytes, headBytes(count));
  const head = directoryOf(terms, count);
  new Uint32Array(terms.buffer, 0, 1)[0] = count;
  head.offsets.set(offsets);
  head.counts.set(Array.from(words.values(), ({ length }) => length));
  let from = 1;
  let index = 0;
  for (const term of words.keys()) {
    head.starts[index] = from;
    from += Buffer.byteLength(term) + 1;
    index += 1;
  }
  head.starts[count] = from;
  return { terms, posts };
};

interface Directory {
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
  readonly counts: Uint16Array;
}

const directoryOf = ({ buffer, byteOffset }: Uint8Array, count: number): Directory => ({
  starts: new Uint32Array(buffer, byteOffset + 4, count + 1),
  offsets: new Uint32Array(buffer, byteOffset + 4 + 4 * (count + 1), count),
  counts: new Uint16Array(buffer, byteOffset + 4 + 4 * (count + 1) + 4 * count, count),
});

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

const addPosts = (mask: LogMask, posts: Uint8Array, at: number, length: number): void => {
  const from = posts.byteOffset + at;
  if (length >= denseFrom) {
    const bits = new DataView(posts.buffer, from, denseBytes);
    for (let word = 0; word < mask.length; word += 1) mask[word] = (mask[word] ?? 0) | bits.getUint32(word * 4, true);
    return;
  }
  const places = new Uint16Array(posts.buffer, from, length);
  for (let place = 0; place < length; place += 1) setBit(mask, places[place] ?? 0);
};

/**
 * Entries that may hold each part of a word, of a block as encodeWords made it (bytes that begin at a multiple of 8);
 * only those parts of the entries are fetched that are needed. Null = none. Throws RangeError for damaged bytes.
 */
export const masksOf = (
  terms: Uint8Array,
  posts: (part: number) => Uint8Array | null,
  needle: Needle,
): readonly LogMask[] | null => {
  const count = new Uint32Array(terms.buffer, terms.byteOffset, 1)[0] ?? 0;
  const { starts, offsets, counts } = directoryOf(terms, count);
  const from = headBytes(count);
  const bytes = Buffer.from(terms.buffer, terms.byteOffset + from, terms.byteLength - from);
  const found = needle.parts.map((part) => hits(bytes, starts, part.bytes));
  if (found.some(({ length }) => length === 0)) return null;
  return found.map((indexes) => {
    const mask = emptyMask();
    for (const index of indexes) {
      const offset = offsets[index] ?? 0;
      const part = posts(Math.floor(offset / postBytes));
      if (part === null) throw new RangeError('entries of a word are missing');
      addPosts(mask, part, offset % postBytes, counts[index] ?? 0);
    }
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
