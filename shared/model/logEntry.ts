// One line of the maintenance log: what was done, to which terminal, when and by whom.
import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { verdictSchema } from './verdict.ts';

/** What kind of thing happened. */
export const logKinds = [
  'check',
  'action',
  'link',
  'terminal',
  'setting',
  'export',
  'shop',
  'storage',
  'register',
  'finding',
  'plan',
  'job',
  'stock',
  'incident',
  'inspection',
  'people',
  'note',
  'login',
  'import',
  'backup',
  'journal',
] as const;
/** What kind of thing happened. */
export type LogKind = (typeof logKinds)[number];

/** What made an entry come about; `earlier` = written before the log was a chain. */
export const logSources = ['window', 'commandLine', 'program', 'terminal', 'import', 'earlier'] as const;
/** What made an entry come about. */
export type LogSource = (typeof logSources)[number];

/** Other records that an entry can tell of; the window opens them. */
export const logRecordKinds = [
  'job',
  'plan',
  'register',
  'case',
  'incident',
  'visitor',
  'baseline',
  'finding',
  'person',
  'template',
  'capture',
  'backup',
  'import',
] as const;

/** What the computer's clock is suspected of: set back, or put forward, by so many seconds since the entry before. */
export const clockDoubtSchema = z.object({ doubt: z.enum(['back', 'forward']), seconds: z.number().int().positive() });

/** A value before or after a change: text, number, yes or no, a list of texts, or several of these by name. */
const plainSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
/** What was there before or after; secrets never, card data masked. */
export const changedSchema = z.union([plainSchema, z.record(z.string(), plainSchema)]);
/** What was there before or after. */
export type Changed = z.infer<typeof changedSchema>;

/** Where an imported entry stood: its journal, number and hash there, and what it said there of source and entry it was about. */
export const entryOriginSchema = z.object({
  journal: z.string().max(100),
  number: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  source: z.enum(logSources).optional(),
  about: z.number().int().positive().optional(),
});

/** One line of the maintenance log; text is masked before it gets here. */
export const logEntrySchema = z.object({
  /** Rises by one with each entry of the shop; never reused. */
  number: z.number().int().positive(),
  at: z.iso.datetime(),
  kind: z.enum(logKinds),
  operator: z.string(),
  terminalId: z.uuid().nullable(),
  terminalName: z.string().nullable(),
  serialNumber: z.string().nullable(),
  verdict: verdictSchema.nullable(),
  summary: bilingualSchema,
  /** Stored check this entry tells of. */
  checkId: z.uuid().nullable(),
  simulated: z.boolean(),
  source: z.enum(logSources).nullish(),
  /** Minutes by which the computer's local time was ahead of UTC. */
  zone: z.number().int().nullish(),
  /** The store (place of business) the terminal stands in. */
  store: z.string().nullish(),
  why: z.string().nullish(),
  before: changedSchema.nullish(),
  after: changedSchema.nullish(),
  clock: clockDoubtSchema.nullish(),
  record: z.object({ kind: z.enum(logRecordKinds), id: z.string() }).nullish(),
  /** Number of the entry that this one is about: a note, a marker, a correction. */
  about: z.number().int().positive().nullish(),
  /** Of an imported entry: where it comes from. */
  origin: entryOriginSchema.nullish(),
});
/** One line of the maintenance log. */
export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>;

/** What to show or export; absent or null means no restriction. Times are inclusive lower, exclusive upper. */
export const logFilterSchema = z.object({
  terminalId: z.uuid().nullish(),
  kind: z.enum(logKinds).nullish(),
  verdict: verdictSchema.nullish(),
  from: z.iso.datetime().nullish(),
  until: z.iso.datetime().nullish(),
  store: z.string().max(200).nullish(),
  operator: z.string().max(200).nullish(),
  source: z.enum(logSources).nullish(),
  /** Only entries that a person marked. */
  marked: z.boolean().nullish(),
  /** Only entries about this record. */
  record: z.object({ kind: z.enum(logRecordKinds), id: z.string().max(200) }).nullish(),
  /** Any part of the text, in either language; every word must occur. */
  text: z.string().max(200).nullish(),
});
/** What to show or export. */
export type LogFilter = Readonly<z.infer<typeof logFilterSchema>>;
