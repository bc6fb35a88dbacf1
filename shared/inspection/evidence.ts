// The evidence pack of a period: what it holds, what is missing in it, and how it is checked.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';

/** A period of local days, both included. Codes of what uses it: evidence.period */
export const evidencePeriodSchema = z.object({ from: z.iso.date(), until: z.iso.date() });
/** A period of local days, both included. */
export type EvidencePeriod = Readonly<z.infer<typeof evidencePeriodSchema>>;
/** Days of a pack at most. */
export const longestEvidenceDays = 1100;

/** Tables of a pack, by the name of their file. */
export const evidenceTables = [
  'devices',
  'inspections',
  'jobs',
  'cadence',
  'baselines',
  'visitors',
  'incidents',
  'custody',
  'lifecycle',
  'training',
  'people',
  'contacts',
  'log',
] as const;
/** A table of a pack. */
export type EvidenceTable = (typeof evidenceTables)[number];

/** How much a pack of a period would hold. */
export const evidenceSummarySchema = z.object({
  /** Rows of each table. */
  rows: z.record(z.enum(evidenceTables), z.number().int()),
  photos: z.number().int(),
  photoBytes: z.number().int(),
  /** What an assessor would ask about: terminals without photos, plans without a written reason, jobs that were missed … */
  gaps: z.array(bilingualSchema),
});
/** How much a pack of a period would hold. */
export type EvidenceSummary = Readonly<z.infer<typeof evidenceSummarySchema>>;

/** A pack that was written. */
export const evidenceDoneSchema = z.object({
  file: z.string(),
  /** SHA-256 of its manifest, hex: whoever has this number knows whether it is this very pack. */
  seal: z.string(),
  files: z.number().int(),
  bytes: z.number().int(),
});
/** A pack that was written. */
export type EvidenceDone = Readonly<z.infer<typeof evidenceDoneSchema>>;

/** What checking a pack has found. */
export const packCheckSchema = z.object({
  file: z.string(),
  isWhole: z.boolean(),
  /** Files that were compared. */
  files: z.number().int(),
  seal: z.string().nullable(),
  /** This program has noted the seal in its log when it made the pack. */
  isOwn: z.boolean(),
  problems: z.array(bilingualSchema),
});
/** What checking a pack has found. */
export type PackCheck = Readonly<z.infer<typeof packCheckSchema>>;
