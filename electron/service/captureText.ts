// A trace as text for people: each message with time, way, bytes, characters and meaning; masked places as blocks.
import { maskSign } from '../../shared/model/capture.ts';
import type { TraceLine, TraceRecord } from '../transport/trace/trace.ts';
import { isWholeRecord, maskedPlaces, remarkOf } from './captureRecords.ts';
import type { MaskedPlace, TrafficWords } from './trafficWords.ts';

const bytesARow = 16;
/** Bytes of one message that are written out; the trace has all. */
const mostBytes = 4096;

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte <= 0x7e;

/** Hex and characters of bytes, sixteen a line; masked ones as blocks. */
export const hexLines = (bytes: Uint8Array, masked: readonly MaskedPlace[]): string[] => {
  const isMasked = (at: number): boolean => masked.some(({ from, to }) => at >= from && at < to);
  const lines: string[] = [];
  for (let from = 0; from < Math.min(bytes.length, mostBytes); from += bytesARow) {
    const row = Array.from(bytes.subarray(from, from + bytesARow), (byte, at) => ({
      byte,
      hidden: isMasked(from + at),
    }));
    const hex = row.map(({ byte, hidden }) =>
      hidden ? maskSign + maskSign : byte.toString(16).padStart(2, '0').toUpperCase(),
    );
    const text = row.map(({ byte, hidden }) =>
      hidden ? maskSign : isPrintable(byte) ? String.fromCharCode(byte) : '.',
    );
    lines.push(`    ${hex.join(' ').padEnd(bytesARow * 3 - 1)}  ${text.join('')}`);
  }
  if (bytes.length > mostBytes) lines.push(`    … ${bytes.length} bytes`);
  return lines;
};

const arrows = { toTerminal: '→ 发往终端 to terminal', fromTerminal: '← 来自终端 from terminal' } as const;

/** What a line of text needs besides its record. */
export interface TextContext {
  readonly number: number;
  readonly lines: readonly TraceLine[];
  readonly words: TrafficWords;
  /** A moment in ms as local time with milliseconds. */
  readonly time: (at: number) => string;
}

/** The lines for one record, an empty one at their end. */
export const recordText = (record: TraceRecord, { number, lines, words, time }: TextContext): string[] => {
  const { at, direction, bytes, line } = record;
  const where = lines[line]?.name ?? '';
  const remark = remarkOf(record);
  if (remark !== null) return [`#${number}  ${time(at)}  ${where}  ${remark}`, ''];
  const way = direction === null ? '?' : arrows[direction];
  const broken = isWholeRecord(record) ? '' : '  不完整 not a whole message';
  const family = direction === null ? null : words.familyOf(direction, bytes);
  const said = direction === null ? null : words.describe(direction, { bytes, family });
  return [
    `#${number}  ${time(at)}  ${way}  ${where}  ${bytes.length} B${broken}`,
    ...(said === null ? [] : [`    ${said.summary.zh} / ${said.summary.en}`]),
    ...hexLines(bytes, maskedPlaces(record)),
    ...(said === null ? [] : said.fields.map(({ name, value }) => `      ${name}: ${value}`)),
    '',
  ];
};
