// The record of one check of one terminal: what was read, how it was judged, and by which limits.
import { z } from 'zod';
import { checkIds } from '../check/checkIds.ts';
import { boundsSchema } from '../metric/limit.ts';
import { limitOriginSchema } from '../metric/limitScope.ts';
import { bilingualSchema } from './bilingual.ts';
import { keptFactsSchema } from './keptFacts.ts';
import { readingSchema } from './reading.ts';
import { terminalIdentitySchema } from './terminal.ts';
import { terminalSaidSchema } from './terminalSaid.ts';
import { outcomeSchema, verdictSchema } from './verdict.ts';
import { whoSchema } from './who.ts';

/** How deep a check goes: `quick` changes nothing, `full` may print or go online and says so first. */
export const checkLevels = ['quick', 'full'] as const;
/** How deep a check goes. */
export type CheckLevel = (typeof checkLevels)[number];

/** Levels of stored records: `guided` = a person pressed, looked and answered, after a quick reading. */
export const recordLevels = [...checkLevels, 'guided'] as const;
/** Level of a stored record. */
export type RecordLevel = (typeof recordLevels)[number];

/** One fact on which an outcome rests. */
export const evidenceSchema = z.object({
  /** What it is, as a stable name such as `terminal.status` or a metric key. */
  key: z.string(),
  /** Already masked; raw protocol values as hex text. */
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().optional(),
  /** Where it was read: a command such as `05 01`, a tag such as `1F55`, or `console`. */
  source: z.string(),
});
/** One fact on which an outcome rests. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** What one check found, with all that is needed to understand it later. */
export const checkResultSchema = z.object({
  id: z.enum(checkIds),
  outcome: outcomeSchema,
  evidence: z.array(evidenceSchema),
  /** Bounds by which it was judged, kept with the result; null where none applies. */
  limit: boundsSchema.nullable(),
  /** For whom those bounds hold, their version and why; absent where none applies, and in records of older versions. */
  limitOrigin: limitOriginSchema.optional(),
  /** What was found and what it means. */
  explanation: bilingualSchema,
  /** What to do next; null when nothing has to be done. */
  remedy: bilingualSchema.nullable(),
  /** Whose job the remedy is. */
  who: whoSchema,
});
/** What one check found. */
export type CheckResult = Readonly<z.infer<typeof checkResultSchema>>;

/** Capabilities of a ZVT terminal as observed; `unknown` = not asked, no answer, busy or broken off. */
export const capabilityNames = [
  'statusEnquiry',
  'printConfiguration',
  'enhancedSystemInfo',
  'maintenance',
  'diagnosis',
] as const;
/** The same of terminals of all kinds: ZVT's, and the services of an Android terminal's shell. */
export const allCapabilityNames = [
  ...capabilityNames,
  'properties',
  'batteryService',
  'thermalService',
  'packageService',
] as const;
/** A thing a terminal may or may not be able to do. */
export type Capability = (typeof allCapabilityNames)[number];
/** Whether it can, as observed. */
export const capabilityStateSchema = z.enum(['supported', 'refused', 'unknown']);
/** Whether it can, as observed. */
export type CapabilityState = z.infer<typeof capabilityStateSchema>;

/** Counters of the line during one check; meanings in the protocol's own words. */
export const linkCountersSchema = z.object({
  blocksSent: z.number().int(),
  blocksReceived: z.number().int(),
  acksSent: z.number().int(),
  naksSent: z.number().int(),
  naksReceived: z.number().int(),
  crcErrors: z.number().int(),
  repeatsSent: z.number().int(),
  duplicatesReceived: z.number().int(),
  timeouts: z.number().int(),
  discardedBytes: z.number().int(),
  /** Connections that had to be opened again; records of older versions lack it. */
  reconnects: z.number().int().default(0),
});
/** Counters of the line during one check. */
export type LinkCounters = z.infer<typeof linkCountersSchema>;

/** One complete record of a check. */
export const healthReportSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid(),
  address: z.string(),
  simulated: z.boolean(),
  level: z.enum(recordLevels),
  operator: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** `cancelled` and `brokenOff` records hold what was read until then. */
  ending: z.enum(['complete', 'cancelled', 'brokenOff']),
  terminal: terminalIdentitySchema,
  readings: z.array(readingSchema),
  checks: z.array(checkResultSchema),
  verdict: verdictSchema,
  capabilities: z.partialRecord(z.enum(allCapabilityNames), capabilityStateSchema),
  link: linkCountersSchema,
  /** What it said about its registration; records of older versions lack it. */
  said: terminalSaidSchema.optional(),
  /** Software, keys, readers, applications and settings as it told them; records of older versions lack it. */
  facts: keptFactsSchema.optional(),
  /** Lines of a configuration print, masked; empty when there was none. */
  printout: z.array(z.string()),
});
/** One complete record of a check. */
export type HealthReport = Readonly<z.infer<typeof healthReportSchema>>;

/** A record as a list shows it. */
export const healthReportSummarySchema = healthReportSchema
  .pick({
    id: true,
    terminalId: true,
    level: true,
    operator: true,
    startedAt: true,
    finishedAt: true,
    ending: true,
    verdict: true,
  })
  .extend({ concerns: z.array(z.enum(checkIds)) });
/** A record as a list shows it. */
export type HealthReportSummary = Readonly<z.infer<typeof healthReportSummarySchema>>;
