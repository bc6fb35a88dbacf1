// An entry of the log as canonical text and back: short names, nothing that is empty. See FORMAT.md.
import { type LogEntry, logEntrySchema } from '../../shared/model/logEntry.ts';
import { canonicalText, type Plain } from './canonicalText.ts';

/** Version of the names below. */
export const entryVersion = 1;

const terminalOf = ({ terminalId, terminalName, serialNumber }: LogEntry): Plain | undefined =>
  terminalId === null && terminalName === null && serialNumber === null
    ? undefined
    : { id: terminalId ?? undefined, name: terminalName ?? undefined, sn: serialNumber ?? undefined };

const recordOf = ({ record }: LogEntry): Plain | undefined =>
  record === null || record === undefined ? undefined : { id: record.id, kind: record.kind };

const clockOf = ({ clock }: LogEntry): Plain | undefined =>
  clock === null || clock === undefined ? undefined : { doubt: clock.doubt, seconds: clock.seconds };

/** By the names of FORMAT.md, each object in the order of its names. */
const namedEntry = (entry: LogEntry): Plain => ({
  about: entry.about ?? undefined,
  after: entry.after ?? undefined,
  at: entry.at,
  before: entry.before ?? undefined,
  check: entry.checkId ?? undefined,
  clock: clockOf(entry),
  kind: entry.kind,
  n: entry.number,
  operator: entry.operator,
  origin: entry.origin ?? undefined,
  record: recordOf(entry),
  simulated: entry.simulated ? true : undefined,
  source: entry.source ?? undefined,
  store: entry.store ?? undefined,
  terminal: terminalOf(entry),
  text: { en: entry.summary.en, zh: entry.summary.zh },
  v: entryVersion,
  verdict: entry.verdict ?? undefined,
  why: entry.why ?? undefined,
  zone: entry.zone ?? undefined,
});

/** The entry as the chain holds it. */
export const entryText = (entry: LogEntry): string => {
  const plain = namedEntry(entry);
  // Names of changes and of an origin come in any order; half a surrogate pair wants its own form. All else is in order
  // already, and JSON.stringify then writes the canonical text at a third of the cost.
  if (entry.before == null && entry.after == null && entry.origin == null) {
    const text = JSON.stringify(plain);
    if (!text.includes('\\ud')) return text;
  }
  return canonicalText(plain);
};

const named = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The fields of an entry by their long names, as the short ones of its text hold them; nothing is checked. */
export const entryFields = (read: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const terminal = named(read['terminal']);
  return {
    number: read['n'],
    at: read['at'],
    kind: read['kind'],
    operator: read['operator'],
    terminalId: terminal['id'] ?? null,
    terminalName: terminal['name'] ?? null,
    serialNumber: terminal['sn'] ?? null,
    verdict: read['verdict'] ?? null,
    summary: read['text'],
    checkId: read['check'] ?? null,
    simulated: read['simulated'] ?? false,
    source: read['source'] ?? null,
    zone: read['zone'] ?? null,
    store: read['store'] ?? null,
    why: read['why'] ?? null,
    before: read['before'] ?? null,
    after: read['after'] ?? null,
    clock: read['clock'] ?? null,
    record: read['record'] ?? null,
    about: read['about'] ?? null,
    ...(read['origin'] === undefined ? {} : { origin: read['origin'] }),
  };
};

/** The entry that a text stands for. Throws SyntaxError or zod's error for anything else. */
export const entryFromText = (body: string): LogEntry => logEntrySchema.parse(entryFields(named(JSON.parse(body))));
