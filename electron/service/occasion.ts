// On whose account something happens just now: who asked for it, why, and about what. Follows the work through its promises.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogEntry, LogSource } from '../../shared/model/logEntry.ts';
import type { Clock } from './serviceDeps.ts';

/** What an entry is about, so that the window can open it. */
export type AboutRecord = NonNullable<LogEntry['record']>;

/** What a request says of itself; a line of the log that says nothing else takes it from here. */
export interface Occasion {
  readonly source: LogSource;
  /** The reason that the person gave; null = none was asked for or given. */
  readonly why: string | null;
  readonly record: AboutRecord | null;
}

/** Nobody asked: schedules, watching, and what follows from them. */
const ownAccount: Occasion = { source: 'program', why: null, record: null };

const held = new AsyncLocalStorage<Occasion>();

/** The occasion of the work that runs now. */
export const occasionNow = (): Occasion => held.getStore() ?? ownAccount;

/** Runs `work` on this occasion; everything that it awaits belongs to it. */
export const onOccasion = <T>(occasion: Occasion, work: () => T): T => held.run(occasion, work);

/** Runs `work` as the program's own doing, whoever set it off. */
export const onOwnAccount = <T>(work: () => T): T => held.run(ownAccount, work);

/** A clock whose timers go off on the program's own account, whoever set them. */
export const withOwnTimers = (clock: Clock): Clock => ({
  ...clock,
  after: (ms, action) => clock.after(ms, () => onOwnAccount(action)),
});

/** Fields of a request that name what it is about, the most telling first. */
const recordFields = [
  ['jobId', 'job'],
  ['planId', 'plan'],
  ['findingId', 'finding'],
  ['incidentId', 'incident'],
  ['visitorId', 'visitor'],
  ['baselineId', 'baseline'],
  ['caseId', 'case'],
  ['templateId', 'template'],
  ['personId', 'person'],
  ['captureId', 'capture'],
  ['importId', 'import'],
  ['recordId', 'register'],
] as const;

/** Fields of a request that give its reason, the plainest first. */
const reasonFields = ['reason', 'why', 'note'] as const;

const textIn = (request: Readonly<Record<string, unknown>>, field: string): string | null => {
  const value = request[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

const recordOf = (request: Readonly<Record<string, unknown>>): AboutRecord | null => {
  for (const [field, kind] of recordFields) {
    const id = textIn(request, field);
    if (id !== null) return { kind, id };
  }
  return null;
};

/** The occasion of a request, masked already: its source, its reason, and what it is about. */
export const occasionOf = (source: LogSource, request: unknown): Occasion => {
  if (typeof request !== 'object' || request === null) return { source, why: null, record: null };
  const named: Readonly<Record<string, unknown>> = { ...request };
  const confirmation = named['confirmation'];
  const reasons = typeof confirmation === 'object' && confirmation !== null ? { ...confirmation, ...named } : named;
  const why = reasonFields.map((field) => textIn(reasons, field)).find((text) => text !== null) ?? null;
  return { source, why, record: recordOf(named) };
};
