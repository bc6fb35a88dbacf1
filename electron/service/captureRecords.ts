// Rows of the traffic as records of a trace, and what a record's comments say.
import type { TraceRecord } from '../transport/trace/trace.ts';
import { directionOf } from './traffic.ts';
import type { KeptEntry } from './trafficMemory.ts';
import type { MaskedPlace } from './trafficWords.ts';

const maskedWord = 'masked bytes';
const brokenWord = 'not a whole message';
/** Longest list of places in one comment. */
const mostPlaces = 200;

/** Places as people count them: `masked bytes 4–6, 9`, from 1, both ends included. */
export const maskedComment = (places: readonly MaskedPlace[]): string =>
  `${maskedWord} ${places
    .slice(0, mostPlaces)
    .map(({ from, to }) => (to - from === 1 ? String(to) : `${from + 1}–${to}`))
    .join(', ')}`;

/** The places that a record's comments name. */
export const maskedPlaces = ({ comments, bytes }: Pick<TraceRecord, 'comments' | 'bytes'>): MaskedPlace[] =>
  comments
    .filter((comment) => comment.startsWith(maskedWord))
    .flatMap((comment) => Array.from(comment.matchAll(/(\d{1,7})(?:–(\d{1,7}))?/g)))
    .map(([, from = '1', to = from]) => ({ from: Number(from) - 1, to: Math.min(Number(to), bytes.length) }))
    .filter(({ from, to }) => from >= 0 && from < to);

/** Whether a record is a message from end to end. */
export const isWholeRecord = ({ comments }: Pick<TraceRecord, 'comments'>): boolean => !comments.includes(brokenWord);

const words = {
  note: 'note: ',
  opened: 'port opened',
  closed: 'port closed',
  refused: 'port could not be opened',
} as const;

/** What a record without bytes tells; null for one with bytes. */
export const remarkOf = ({ bytes, comments }: Pick<TraceRecord, 'bytes' | 'comments'>): string | null =>
  bytes.length > 0 ? null : comments.join(' · ');

/** Whether a record is a person's remark. */
export const isNote = (record: Pick<TraceRecord, 'bytes' | 'comments'>): boolean =>
  remarkOf(record)?.startsWith(words.note) === true;

const commentsOf = ({ kind, text, masked, isWhole }: KeptEntry): string[] => {
  if (kind === 'note') return [`${words.note}${text ?? ''}`];
  if (kind !== 'toTerminal' && kind !== 'fromTerminal') {
    return [text === null ? words[kind] : `${words[kind]}: ${text}`];
  }
  return [...(masked.length === 0 ? [] : [maskedComment(masked)]), ...(isWhole ? [] : [brokenWord])];
};

/** A row as a record of line `line`. */
export const recordOf = (entry: KeptEntry, line: number): TraceRecord => ({
  line,
  at: entry.at,
  direction: directionOf(entry.kind),
  bytes: entry.bytes,
  comments: commentsOf(entry),
});
