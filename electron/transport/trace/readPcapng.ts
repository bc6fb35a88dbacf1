// Reads traces back: our own, those that Wireshark has saved, and files that somebody damaged on purpose.
import { type AppError, failure, type Result, success } from '../../../shared/error/appError.ts';
import { type BlockOption, blockTypes, byteOrderMagic, optionCodes, readOptions } from './pcapngBlock.ts';
import { type Trace, type TraceDirection, type TraceLine, type TraceRecord, traceLinkType } from './trace.ts';

/** How much of a trace is read; what has more is refused in words. */
export const traceLimits = {
  fileBytes: 256 * 1_048_576,
  blockBytes: 1_048_576,
  records: 500_000,
  lines: 4096,
  comments: 64,
} as const;

/** What a file holds, in its order. */
export type TraceItem =
  | { readonly kind: 'line'; readonly line: TraceLine }
  | { readonly kind: 'record'; readonly record: TraceRecord };

/** A trace that is read piece by piece; after a failure nothing more comes. */
export interface TraceReader {
  /** Codes: trace.wrong-kind (facts: found, expected), trace.damaged (facts: what, offset), trace.too-large (facts: what, most) */
  push(chunk: Uint8Array): Result<readonly TraceItem[]>;
  /** Whether all bytes so far were whole blocks. */
  readonly isComplete: boolean;
  /** How many bytes of the file are whole blocks. */
  readonly wholeBytes: number;
}

interface KnownLine {
  readonly index: number;
  /** Units of time in a millisecond. */
  readonly unitsPerMs: number;
  readonly offsetMs: number;
}

type Stop = ReturnType<typeof failure>;
const decoder = new TextDecoder();
const headLength = 8;
const expectedKind = 'pcapng, link type 147 (user 0)';

const damaged = (what: string, offset: number): Stop => failure('trace.damaged', { what, offset });
const tooLarge = (what: string, most: number): Stop => failure('trace.too-large', { what, most });

const textOf = (options: readonly BlockOption[], code: number): string | null => {
  const option = options.find((one) => one.code === code);
  return option === undefined ? null : decoder.decode(option.value).replaceAll('\0', '');
};

const unitsPerMs = (option: BlockOption | undefined): number => {
  const value = option?.value[0] ?? 6;
  const perSecond = value >= 0x80 ? 2 ** (value & 0x7f) : 10 ** Math.min(value, 18);
  return perSecond / 1000;
};

const offsetMs = (option: BlockOption | undefined, isLittle: boolean): number => {
  if (option?.value.length !== 8) return 0;
  const { buffer, byteOffset } = option.value;
  return Number(new DataView(buffer, byteOffset, 8).getBigInt64(0, isLittle)) * 1000;
};

const directionOf = (option: BlockOption | undefined, isLittle: boolean): TraceDirection | null => {
  const low = option?.value.length === 4 ? option.value[isLittle ? 0 : 3] : 0;
  const way = (low ?? 0) & 3;
  return way === 1 ? 'fromTerminal' : way === 2 ? 'toTerminal' : null;
};

class PcapngReader implements TraceReader {
  private held = new Uint8Array(0);
  /** Place of the held bytes in the file. */
  private offset = 0;
  private isLittle: boolean | null = null;
  private section: KnownLine[] = [];
  private lineCount = 0;
  private recordCount = 0;
  private lastAt = 0;
  private failed: Stop | null = null;
  private readonly limits: { readonly fileBytes: number; readonly records: number };

  constructor(limits: { readonly fileBytes: number; readonly records: number }) {
    this.limits = limits;
  }

  get isComplete(): boolean {
    return this.failed === null && this.held.length === 0 && this.isLittle !== null;
  }

  get wholeBytes(): number {
    return this.offset;
  }

  push(chunk: Uint8Array): Result<readonly TraceItem[]> {
    if (this.failed !== null) return this.failed;
    const items: TraceItem[] = [];
    const stop = this.take(chunk, items);
    this.failed = stop;
    return stop ?? success(items);
  }

  private take(chunk: Uint8Array, items: TraceItem[]): Stop | null {
    if (this.offset + this.held.length + chunk.length > this.limits.fileBytes) {
      return tooLarge('bytes', this.limits.fileBytes);
    }
    const bytes = new Uint8Array(this.held.length + chunk.length);
    bytes.set(this.held);
    bytes.set(chunk, this.held.length);
    const view = new DataView(bytes.buffer);
    let at = 0;
    while (bytes.length - at >= headLength) {
      const length = this.blockLength(view, at);
      if (typeof length !== 'number') return length;
      if (length === 0 || bytes.length - at < length) break;
      const body = new DataView(bytes.buffer, at + headLength, length - 12);
      const stop = this.takeBlock(view.getUint32(at, this.isLittle ?? true), body, items);
      if (stop !== null) return stop;
      at += length;
      this.offset += length;
    }
    this.held = bytes.slice(at);
    return null;
  }

  /** Length of the block at `at`; 0 while too little of it is there to tell. */
  private blockLength(view: DataView, at: number): number | Stop {
    const isSection = view.getUint32(at, true) === blockTypes.section;
    if (isSection) {
      if (view.byteLength - at < headLength + 4) return 0;
      const magic = view.getUint32(at + headLength, true);
      if (magic !== byteOrderMagic && view.getUint32(at + headLength, false) !== byteOrderMagic) {
        return damaged('byte-order magic', this.offset + headLength);
      }
      this.isLittle = magic === byteOrderMagic;
    } else if (this.isLittle === null) {
      const found = view.getUint32(at, true).toString(16).padStart(8, '0').toUpperCase();
      return failure('trace.wrong-kind', { found: `0x${found}`, expected: expectedKind });
    }
    const isLittle = this.isLittle;
    const length = view.getUint32(at + 4, isLittle);
    if (length < 12 || length % 4 !== 0) return damaged('block length', this.offset + 4);
    if (length > traceLimits.blockBytes) return tooLarge('block', traceLimits.blockBytes);
    if (view.byteLength - at >= length && view.getUint32(at + length - 4, isLittle) !== length) {
      return damaged('second block length', this.offset + length - 4);
    }
    return length;
  }

  private takeBlock(type: number, body: DataView, items: TraceItem[]): Stop | null {
    const isLittle = this.isLittle ?? true;
    switch (type) {
      case blockTypes.section:
        this.section = [];
        return body.byteLength < 16 ? damaged('section header', this.offset) : null;
      case blockTypes.line:
        return this.takeLine(body, isLittle, items);
      case blockTypes.packet:
        return this.takePacket(body, isLittle, items);
      case blockTypes.simplePacket:
        return this.takeSimplePacket(body, isLittle, items);
      default:
        // Blocks of other kinds (names, statistics) say nothing about the line.
        return null;
    }
  }

  private takeLine(body: DataView, isLittle: boolean, items: TraceItem[]): Stop | null {
    if (body.byteLength < 8) return damaged('interface description', this.offset);
    const linkType = body.getUint16(0, isLittle);
    if (linkType !== traceLinkType) {
      return failure('trace.wrong-kind', { found: `link type ${linkType}`, expected: expectedKind });
    }
    if (this.lineCount >= traceLimits.lines) return tooLarge('lines', traceLimits.lines);
    const options = readOptions(body, 8, isLittle);
    const option = (code: number): BlockOption | undefined => options.find((one) => one.code === code);
    this.section.push({
      index: this.lineCount,
      unitsPerMs: unitsPerMs(option(optionCodes.timeResolution)),
      offsetMs: offsetMs(option(optionCodes.timeOffset), isLittle),
    });
    const name = textOf(options, optionCodes.lineName) ?? `line ${this.lineCount + 1}`;
    this.lineCount += 1;
    items.push({ kind: 'line', line: { name, description: textOf(options, optionCodes.lineDescription) } });
    return null;
  }

  private takePacket(body: DataView, isLittle: boolean, items: TraceItem[]): Stop | null {
    if (body.byteLength < 20) return damaged('packet', this.offset);
    const line = this.section[body.getUint32(0, isLittle)];
    if (line === undefined) return damaged('interface number', this.offset + headLength);
    const length = body.getUint32(12, isLittle);
    if (length > body.byteLength - 20) return damaged('packet length', this.offset + headLength + 12);
    const units = body.getUint32(4, isLittle) * 2 ** 32 + body.getUint32(8, isLittle);
    const options = readOptions(body, 20 + ((length + 3) & ~3), isLittle);
    const flags = options.find(({ code }) => code === optionCodes.packetFlags);
    const comments = options
      .filter(({ code }) => code === optionCodes.comment)
      .slice(0, traceLimits.comments)
      .map(({ value }) => decoder.decode(value));
    return this.keep(items, {
      line: line.index,
      at: units / line.unitsPerMs + line.offsetMs,
      direction: directionOf(flags, isLittle),
      bytes: new Uint8Array(body.buffer, body.byteOffset + 20, length).slice(),
      comments,
    });
  }

  private takeSimplePacket(body: DataView, isLittle: boolean, items: TraceItem[]): Stop | null {
    const line = this.section[0];
    if (body.byteLength < 4 || line === undefined) return damaged('simple packet', this.offset);
    const length = Math.min(body.getUint32(0, isLittle), body.byteLength - 4);
    const bytes = new Uint8Array(body.buffer, body.byteOffset + 4, length).slice();
    return this.keep(items, { line: line.index, at: this.lastAt, direction: null, bytes, comments: [] });
  }

  private keep(items: TraceItem[], record: TraceRecord): Stop | null {
    if (this.recordCount >= this.limits.records) return tooLarge('records', this.limits.records);
    this.recordCount += 1;
    this.lastAt = record.at;
    items.push({ kind: 'record', record });
    return null;
  }
}

/** A reader for a file that comes in pieces, of at most `fileBytes` bytes and `records` records. */
export const createTraceReader = (
  limits: { readonly fileBytes: number; readonly records: number } = traceLimits,
): TraceReader => new PcapngReader(limits);

/**
 * A whole trace. A file that was cut off is read up to the cut (`isComplete` false); one without a single record of
 * bytes is refused. Codes: trace.wrong-kind, trace.damaged, trace.too-large, trace.empty
 */
export const readTrace = (bytes: Uint8Array): Result<Trace> => {
  const reader = createTraceReader();
  const read = reader.push(bytes);
  if (!read.ok) return read;
  const lines: TraceLine[] = [];
  const records: TraceRecord[] = [];
  for (const item of read.value) {
    if (item.kind === 'line') lines.push(item.line);
    else records.push(item.record);
  }
  if (bytes.length < headLength)
    return failure('trace.wrong-kind', { found: `${bytes.length} bytes`, expected: expectedKind });
  if (!records.some((record) => record.bytes.length > 0)) return failure('trace.empty');
  return success({ lines, records, isComplete: reader.isComplete });
};

/** The same failure with the name of the file in which it was found. */
export const inFile = (error: AppError, file: string): AppError => ({ ...error, facts: { ...error.facts, file } });
