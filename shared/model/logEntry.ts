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
] as const;
/** What kind of thing happened. */
export type LogKind = (typeof logKinds)[number];

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
  /** Any part of the text, in either language; every word must occur. */
  text: z.string().max(200).nullish(),
});
/** What to show or export. */
export type LogFilter = Readonly<z.infer<typeof logFilterSchema>>;
