// A recorded conversation as it comes from outside: a trace file (pcapng), or lines of hex that a person can write.
//
//   # a comment            at 2026-11-22T01:30:00Z  = when it began, so that the terminal's clock can go on from there
//   > 05 01 07 00 00 00 03 04 06 00        to the terminal, bytes as on the line or bare messages
//   120 < 80 00 00                         from the terminal, 120 ms after the beginning
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { fromHex } from '../protocol/field/hex.ts';
import { readTrace } from '../transport/trace/readPcapng.ts';
import type { Trace, TraceRecord } from '../transport/trace/trace.ts';

/** Bytes that went one way at one moment. */
export interface RecordedBytes {
  readonly from: 'console' | 'terminal';
  /** Computer's time in ms since 1970, or ms since the beginning where nobody knows when that was. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** One line of a recording. */
export interface Recording {
  readonly name: string;
  readonly pieces: readonly RecordedBytes[];
  /** `at` is the time of a calendar. */
  readonly isDated: boolean;
}

const limits = { textBytes: 16 * 1_048_576, pieces: 500_000, lineCharacters: 400_000 } as const;
const pcapngStart = [0x0a, 0x0d, 0x0d, 0x0a];

const wrong = (field: string, expected: string): ReturnType<typeof failure> =>
  failure('input.invalid', { field, expected });

const piecesOf = (records: readonly TraceRecord[], line: number): RecordedBytes[] =>
  records.flatMap(({ line: of, at, direction, bytes }) =>
    of === line && direction !== null && bytes.length > 0
      ? [{ from: direction === 'toTerminal' ? ('console' as const) : ('terminal' as const), at, bytes }]
      : [],
  );

/** One line of a trace; without `line` the one on which most was said. Code: input.invalid (facts: field, expected) */
const recordingOf = (trace: Trace, line?: number): Result<Recording> => {
  const counts = trace.lines.map((_, index) => piecesOf(trace.records, index).length);
  const busiest = counts.indexOf(Math.max(0, ...counts));
  const index = line ?? busiest;
  const pieces = piecesOf(trace.records, index);
  if (!pieces.some(({ from }) => from === 'console')) {
    return wrong('packets', 'bytes with a direction (epb_flags), at least one of them to the terminal');
  }
  return success({ name: trace.lines[index]?.name ?? '', pieces, isDated: true });
};

const linePattern = /^(?:\+?(\d{1,12})\s+)?([<>])\s*((?:[0-9A-Fa-f]{2}\s*)+)$/;
const datePattern = /^at\s+(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))$/;

/** One line of a text: bytes, the moment of the beginning, or what it should have been. */
const readLine = (content: string, last: number): { at: number; piece: RecordedBytes } | { began: number } | string => {
  if (content.length > limits.lineCharacters) return `at most ${String(limits.lineCharacters)} characters`;
  const date = datePattern.exec(content)?.[1];
  if (date !== undefined) {
    const began = Date.parse(date);
    return Number.isNaN(began) ? 'a moment that the calendar has' : { began };
  }
  const [whole, ms, way, hex = ''] = linePattern.exec(content) ?? [];
  if (whole === undefined) return '“> hex” (to the terminal) or “< hex” (from it), ms before it if known';
  const at = ms === undefined ? last : Number(ms);
  return { at, piece: { from: way === '>' ? 'console' : 'terminal', at, bytes: fromHex(hex.replace(/\s+/g, '')) } };
};

const readText = (text: string): Result<Recording> => {
  const pieces: RecordedBytes[] = [];
  let began: number | null = null;
  let last = 0;
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const content = whole.trim();
    if (content === '' || content.startsWith('#')) continue;
    const field = `line ${String(index + 1)}`;
    const read = readLine(content, last);
    if (typeof read === 'string') return wrong(field, read);
    if ('began' in read) {
      if (pieces.length > 0) return wrong(field, 'the moment of the beginning before everything else');
      began = read.began;
      continue;
    }
    if (pieces.length >= limits.pieces) return wrong(field, `at most ${String(limits.pieces)} lines with bytes`);
    last = read.at;
    pieces.push({ ...read.piece, at: (began ?? 0) + read.at });
  }
  if (!pieces.some(({ from }) => from === 'console')) return wrong('line 1', 'at least one line “> hex”');
  return success({ name: 'text', pieces, isDated: began !== null });
};

/** A recording in bytes of a file. Codes: input.invalid (facts: field, expected), trace.* */
export const readRecording = (bytes: Uint8Array, line?: number): Result<Recording> => {
  if (pcapngStart.every((byte, at) => bytes[at] === byte)) {
    const trace = readTrace(bytes);
    return trace.ok ? recordingOf(trace.value, line) : trace;
  }
  if (bytes.length > limits.textBytes)
    return wrong('file', `pcapng, or a text of at most ${String(limits.textBytes)} bytes`);
  try {
    return readText(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, ''));
  } catch {
    return wrong('file', 'pcapng, or a text of lines “> hex” and “< hex”');
  }
};
