// An entry of the log as canonical text and back: short names, nothing that is empty. See FORMAT.md.
import { type LogEntry, logEntrySchema } from '../../shared/model/logEntry.ts';
import { canonicalText, type Plain } from './canonicalText.ts';

/** Version of the names below. */
export const entryVersion = 1;

const terminalOf = ({ terminalId, terminalName, serialNumber }: LogEntry): Plain | undefined =>
  terminalId === null && terminalName === null && serialNumber === null
    ? undefined
    : { id: terminalId ?? undefined, name: terminalName ?? undefined, sn: serialNumber ?? undefined };

/** The entry as the chain holds it. */
export const entryText = (entry: LogEntry): string =>
  canonicalText({
    about: entry.about ?? undefined,
    after: entry.after ?? undefined,
    at: entry.at,
    before: entry.before ?? undefined,
    check: entry.checkId ?? undefined,
    clock: entry.clock ?? undefined,
    kind: entry.kind,
    n: entry.number,
    operator: entry.operator,
    origin: entry.origin ?? undefined,
    record: entry.record ?? undefined,
    simulated: entry.simulated ? true : undefined,
    source: entry.source ?? undefined,
    store: entry.store ?? undefined,
    terminal: terminalOf(entry),
    text: entry.summary,
    v: entryVersion,
    verdict: entry.verdict ?? undefined,
    why: entry.why ?? undefined,
    zone: entry.zone ?? undefined,
  });

const named = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The entry that a text stands for. Throws SyntaxError or zod's error for anything else. */
export const entryFromText = (body: string): LogEntry => {
  const read = named(JSON.parse(body));
  const terminal = named(read['terminal']);
  return logEntrySchema.parse({
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
  });
};
