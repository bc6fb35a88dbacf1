// What the index of the log remembers of an entry, read from its text without judging it.
import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { textsOf } from '../journal/searchedText.ts';

/** What an index remembers of one entry. */
export interface FoldedEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Places in the lists of the model, from 1; 0 = none or not known. */
  readonly kind: number;
  readonly verdict: number;
  readonly source: number;
  readonly terminal: string | null;
  readonly terminalName: string | null;
  readonly serialNumber: string | null;
  readonly store: string | null;
  readonly operator: string | null;
  /** Kind and id of a record as one number; several records can share it. 0 = none. */
  readonly record: number;
  readonly about: number | null;
  /** Of an entry about another one: puts a mark, takes it away, or is a note. */
  readonly mark: boolean | null;
  readonly texts: readonly string[];
}

type Named = Readonly<Record<string, unknown>>;

const named = (value: unknown): Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : {};
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const placeIn = (list: readonly string[], value: unknown): number =>
  typeof value === 'string' ? list.indexOf(value) + 1 : 0;

/** A record as one number (FNV-1a, 32 bits), never 0. */
export const recordHash = (kind: string, id: string): number => {
  let hash = 0x811c_9dc5;
  for (const sign of `${kind}:${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193);
  return hash >>> 0 || 1;
};

const recordOf = (value: unknown): number => {
  const { kind, id } = named(value);
  return typeof kind === 'string' && typeof id === 'string' ? recordHash(kind, id) : 0;
};

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

const read = (body: string): Named => {
  try {
    return named(JSON.parse(body));
  } catch {
    return {};
  }
};

/** Reads an entry's text; what is not as it should be is nothing. */
export const foldEntry = (body: string): FoldedEntry => {
  const entry = read(body);
  const terminal = named(entry['terminal']);
  const { zh, en } = named(entry['text']);
  const { marked } = named(entry['after']);
  const at = Date.parse(String(entry['at']));
  const said = {
    terminalName: textOf(terminal['name']),
    serialNumber: textOf(terminal['sn']),
    operator: textOf(entry['operator']),
    store: textOf(entry['store']),
  };
  return {
    ...said,
    at: Number.isNaN(at) ? 0 : at,
    kind: placeIn(logKinds, entry['kind']),
    verdict: placeIn(verdicts, entry['verdict']),
    source: placeIn(logSources, entry['source']),
    terminal: textOf(terminal['id']),
    record: recordOf(entry['record']),
    about: whole(entry['about']),
    mark: entry['kind'] === 'note' && typeof marked === 'boolean' ? marked : null,
    texts: textsOf({
      ...said,
      operator: said.operator ?? '',
      summary: { zh: textOf(zh) ?? '', en: textOf(en) ?? '' },
      why: textOf(entry['why']),
      before: entry['before'],
      after: entry['after'],
    }),
  };
};
