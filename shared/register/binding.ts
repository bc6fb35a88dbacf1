// What binds a terminal to its merchant, and the differences between the shop's record and what others say of it.
import { z } from 'zod';
import { lifecycleSchema } from './lifecycle.ts';
import { observationSchema, registrationStates } from './registerRecord.ts';

/** Fields that are compared, in the order of the sheet. */
export const comparedFields = [
  'serialNumber',
  'tusn',
  'acquirerCode',
  'mid',
  'tid',
  'merchantName',
  'uscc',
  'settlementLast4',
  'installAddress',
  'iccid',
] as const;
/** A field that is compared. */
export type ComparedField = (typeof comparedFields)[number];
/** Accepts the name of a compared field. */
export const comparedFieldSchema = z.enum(comparedFields);

/**
 * The five elements that document 259 of 2021 of the People's Bank of China binds to a serial number: acquirer, merchant
 * number, credit code, settlement account, place. (Known from secondary sources; the wording is not verified.)
 */
export const boundElements: readonly ComparedField[] = [
  'acquirerCode',
  'mid',
  'uscc',
  'settlementLast4',
  'installAddress',
];

/** Fields in which a difference means that another terminal or another registration may be meant. */
export const decisiveFields: readonly ComparedField[] = ['serialNumber', 'mid', 'tid'];

/** Sources that are held against the record, in the order of the sheet's columns. */
export const comparedSources = ['device', 'receipt', 'portal'] as const;
/** A source that is held against the record. */
export type ComparedSource = (typeof comparedSources)[number];
/** Accepts a source that is held against the record. */
export const comparedSourceSchema = z.enum(comparedSources);

/** How a difference can end: both say the same again, the record was wrong, the source was out of date, it became another one. */
export const driftEndings = ['agreed', 'taken', 'outdated', 'superseded'] as const;

const handlingSchema = z.object({
  /** Told to the acquirer, or known and left as it is for a while. */
  kind: z.enum(['reported', 'accepted']),
  at: z.iso.datetime(),
  by: z.string(),
  note: z.string(),
  /** Last day on which it does not count, for `accepted`; null for `reported`. */
  until: z.iso.date().nullable(),
});
/** What a person did about a difference that is still there. */
export type DriftHandling = Readonly<z.infer<typeof handlingSchema>>;

/** A difference with its history. Values are whole in the database and masked in answers. */
export const driftSchema = z.object({
  id: z.uuid(),
  recordId: z.uuid(),
  field: comparedFieldSchema,
  source: comparedSourceSchema,
  registered: z.string(),
  observed: z.string(),
  /** Since when it is known, and when it was last seen. */
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  checkId: z.uuid().nullable(),
  handling: z.array(handlingSchema).max(50),
  closedAt: z.iso.datetime().nullable(),
  closing: z
    .object({ kind: z.enum(driftEndings), by: z.string().nullable(), reason: z.string().nullable() })
    .nullable(),
});
/** A difference with its history. */
export type Drift = Readonly<z.infer<typeof driftSchema>>;

/** Whether a person has said that a difference does not count on this day (`2026-11-22`, local). */
export const isAcceptedOn = (drift: Pick<Drift, 'handling'>, day: string): boolean => {
  const last = drift.handling.findLast(({ kind }) => kind === 'accepted');
  return last?.until != null && last.until >= day;
};

/** What one source says of one field on the sheet. */
export const sheetCellSchema = z.object({
  /** Masked. */
  value: z.string(),
  source: observationSchema.shape.source,
  at: z.iso.datetime(),
  by: z.string().nullable(),
  /** same · different · incomparable (another form, partly hidden); null in the record's own column or where it is empty. */
  state: z.enum(['same', 'different', 'incomparable']).nullable(),
});
/** What one source says of one field. */
export type SheetCell = Readonly<z.infer<typeof sheetCellSchema>>;

/** One element of the sheet. */
export const sheetRowSchema = z.object({
  field: comparedFieldSchema,
  isElement: z.boolean(),
  record: sheetCellSchema.nullable(),
  device: sheetCellSchema.nullable(),
  receipt: sheetCellSchema.nullable(),
  portal: sheetCellSchema.nullable(),
});
/** One element of the sheet. */
export type SheetRow = Readonly<z.infer<typeof sheetRowSchema>>;

/** The binding sheet of one terminal, masked. */
export const bindingSheetSchema = z.object({
  recordId: z.uuid(),
  terminalId: z.uuid().nullable(),
  /** What the terminal is called: store and counter, else model, else serial number. */
  name: z.string(),
  lifecycle: lifecycleSchema,
  registration: z.enum(registrationStates),
  rows: z.array(sheetRowSchema),
  /** Open ones first, then closed ones, newest first; at most 100. Masked. */
  drifts: z.array(driftSchema),
  /** Elements of the five that the record lacks. */
  missing: z.array(comparedFieldSchema),
  /** When the terminal was last read; null = never. */
  lastReadAt: z.iso.datetime().nullable(),
  madeAt: z.iso.datetime(),
});
/** The binding sheet of one terminal. */
export type BindingSheet = Readonly<z.infer<typeof bindingSheetSchema>>;
