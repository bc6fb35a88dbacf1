// A zip as spreadsheets read it: by its list of contents, each part from the place and with the length that the list says
// (APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16). What else lies in the file is nobody's content.
import { Inflate } from 'fflate/browser';
import { crc32 } from './crc32.ts';
import type { ExportSource } from './exportSource.ts';

/** One part as the list says. */
interface ListedPart {
  readonly name: string;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
  readonly isDeflated: boolean;
  /** Version, flags, method and time, as digits: in the list, and again before the content. */
  readonly facts: string;
  /** Whether nothing stands in the list that our files do not have. */
  readonly isBare: boolean;
}

/** The list of contents, in the order of the file. */
export interface ZipList {
  readonly parts: readonly ListedPart[];
  /** Where the list begins. */
  readonly offset: number;
}

/** The list of contents of a workbook is far shorter. */
const keptTail = 262_144;
const listMark = 0x02_01_4b_50;
const endMark = 0x06_05_4b_50;
const partMark = 0x04_03_4b_50;
const endLength = 22;
const listLength = 46;
const partLength = 30;
/** Version 2.0, sizes behind the content, names in UTF-8, deflated: as export/zip.ts writes it. */
const ourFacts = '140008080800';

const digits = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(from, to), (byte) => byte.toString(16).padStart(2, '0')).join('');

const decoder = new TextDecoder();

const tailOf = async (source: ExportSource): Promise<Uint8Array> => {
  let tail = new Uint8Array(0);
  for await (const piece of source.read()) {
    const joined = new Uint8Array(tail.length + piece.length);
    joined.set(tail);
    joined.set(piece, tail.length);
    tail = joined.slice(-keptTail);
  }
  return tail;
};

const listedAt = (tail: Uint8Array, view: DataView, at: number): ListedPart => {
  const nameEnd = at + listLength + view.getUint16(at + 28, true);
  const method = view.getUint16(at + 10, true);
  return {
    name: decoder.decode(tail.subarray(at + listLength, nameEnd)),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    isDeflated: method === 8,
    facts: digits(tail, at + 6, at + 16),
    isBare: digits(tail, at + 4, at + 6) === '1400' && /^0+$/.test(digits(tail, at + 30, at + 42)),
  };
};

/** The list; null when it is not there, not readable, names a part twice, or something stands behind it. */
export const readZipList = async (source: ExportSource): Promise<ZipList | null> => {
  const tail = await tailOf(source);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = tail.length - endLength;
  // Our files have no comment: what stands behind the end was put there.
  if (end < 0 || view.getUint32(end, true) !== endMark || view.getUint16(end + 20, true) !== 0) return null;
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== view.getUint16(end + 10, true))
    return null;
  const before = source.size - tail.length;
  const offset = view.getUint32(end + 16, true);
  const parts: ListedPart[] = [];
  let at = offset - before;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at < 0 || at + listLength > end || view.getUint32(at, true) !== listMark) return null;
    const part = listedAt(tail, view, at);
    parts.push(part);
    at += listLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const isWhole =
    at === end &&
    end - view.getUint32(end + 12, true) === offset - before &&
    new Set(parts.map(({ name }) => name)).size === parts.length;
  return isWhole ? { parts: parts.sort((one, other) => one.offset - other.offset), offset } : null;
};

const littleEnd = (value: number): string => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return digits(bytes, 0, 4);
};

/** What stands behind the content of a part in our files. */
const descriptorOf = ({ crc, packedBytes, bytes }: ListedPart): string =>
  `504b0708${littleEnd(crc)}${littleEnd(packedBytes)}${littleEnd(bytes)}`;

/**
 * Whether the file is laid out as our own are: nothing between its parts but what describes them, the same time at each.
 * `heads` = what stands before each content, `gaps` = what stands before each part, and behind the last one.
 */
const isOurLayout = ({ parts }: ZipList, heads: readonly string[], gaps: readonly string[]): boolean =>
  gaps[0] === '' &&
  parts.every(
    (part, at) =>
      part.isBare &&
      part.facts === parts[0]?.facts &&
      part.facts.startsWith(ourFacts) &&
      heads[at] === `${part.facts}${'0'.repeat(24)}` &&
      gaps[at + 1] === descriptorOf(part),
  );

/** What takes the bytes of a part as they are unpacked. */
type Taker = (piece: Uint8Array) => void;

class Part {
  readonly #listed: ListedPart;
  readonly #take: Taker;
  readonly #inflate: Inflate | null;
  #head: Uint8Array = new Uint8Array(0);
  #left: number;
  #isOpen = false;
  #crc = 0;
  #bytes = 0;
  /** Version to the length of extra facts, as digits. */
  facts = '';
  isSound = true;

  constructor(listed: ListedPart, take: Taker) {
    this.#listed = listed;
    this.#take = take;
    this.#left = listed.packedBytes;
    this.#inflate = listed.isDeflated ? new Inflate((piece) => this.#unpacked(piece)) : null;
  }

  get isDone(): boolean {
    return this.#isOpen && this.#left === 0;
  }

  /** Takes bytes from the beginning of the part's own facts on; answers how many it has used. */
  push(piece: Uint8Array): number {
    let at = 0;
    if (!this.#isOpen) {
      const { length } = this.#head;
      const joined = new Uint8Array(length + piece.length);
      joined.set(this.#head);
      joined.set(piece, length);
      const whole = this.#headLength(joined);
      if (whole === null || joined.length < whole) {
        this.#head = joined;
        return piece.length;
      }
      this.#open(joined.subarray(0, whole));
      at = whole - length;
    }
    const content = piece.subarray(at, at + this.#left);
    this.#left -= content.length;
    if (content.length > 0 || this.#left === 0) this.#unpack(content);
    return at + content.length;
  }

  /** Whether everything is as the list says. */
  finish(): boolean {
    return this.isSound && this.isDone && this.#crc === this.#listed.crc && this.#bytes === this.#listed.bytes;
  }

  #headLength(bytes: Uint8Array): number | null {
    if (bytes.length < partLength) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return partLength + view.getUint16(26, true) + view.getUint16(28, true);
  }

  #open(head: Uint8Array): void {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const name = decoder.decode(head.subarray(partLength, partLength + view.getUint16(26, true)));
    const isPlain =
      view.getUint16(8, true) === (this.#listed.isDeflated ? 8 : 0) && (view.getUint16(6, true) & 1) === 0;
    this.isSound = view.getUint32(0, true) === partMark && name === this.#listed.name && isPlain;
    this.facts = digits(head, 4, 26);
    this.#isOpen = true;
  }

  #unpack(content: Uint8Array): void {
    if (!this.isSound) return;
    try {
      if (this.#inflate === null) this.#unpacked(content);
      else this.#inflate.push(content, this.#left === 0);
    } catch (thrown) {
      if (thrown instanceof RangeError) throw thrown;
      this.isSound = false;
    }
  }

  #unpacked(piece: Uint8Array): void {
    this.#bytes += piece.length;
    // It may not be more than it says: nobody waits for a bomb.
    if (this.#bytes > this.#listed.bytes) this.isSound = false;
    if (!this.isSound) return;
    this.#crc = crc32(piece, this.#crc);
    this.#take(piece);
  }
}

/** How the parts were found. */
export interface ZipReading {
  /** Every part is where the list says, as long as it says, and has the checksum that it says. */
  readonly isSound: boolean;
  /** The file is laid out as it was when we wrote it. */
  readonly isOurs: boolean;
}

/** Unpacks every part in the order of the file. Rejects with what `takerFor` and reading reject with. */
export const readZipParts = async (
  source: ExportSource,
  list: ZipList,
  takerFor: (name: string) => Taker,
): Promise<ZipReading> => {
  const heads: string[] = [];
  const gaps = Array.from({ length: list.parts.length + 1 }, () => '');
  let next = 0;
  let part: Part | null = null;
  let isSound = true;
  let isWhole = true;
  let at = 0;
  for await (const piece of source.read()) {
    let used = 0;
    while (isSound && used < piece.length) {
      const listed = list.parts[next];
      if (part === null) {
        const skip = (listed?.offset ?? list.offset) - (at + used);
        if (skip < 0) isSound &&= listed === undefined;
        if (skip < 0 || (skip === 0 && listed === undefined)) break;
        const skipped = Math.min(skip, piece.length - used);
        gaps[next] = (gaps[next] ?? '') + digits(piece, used, used + Math.min(skipped, 64));
        used += skipped;
        if (skipped === skip && listed !== undefined) part = new Part(listed, takerFor(listed.name));
        continue;
      }
      used += part.push(piece.subarray(used));
      if (!part.isDone && part.isSound) continue;
      // What comes behind a damaged part is read all the same: it says whose file this was.
      isWhole = part.finish() && isWhole;
      heads.push(part.facts);
      part = null;
      next += 1;
    }
    at += piece.length;
    if (!isSound) break;
  }
  isSound = isSound && isWhole && next === list.parts.length;
  return { isSound, isOurs: isSound && isOurLayout(list, heads, gaps) };
};
