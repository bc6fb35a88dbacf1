// Channels about limits: in force, by scope, their history, a look ahead, and files.
import { z } from 'zod';
import { fileIssueSchema, longestImport } from '../json/fileIssue.ts';
import { metricKeys } from '../metric/catalogue.ts';
import { boundsSchema, soundBoundsSchema } from '../metric/limit.ts';
import { limitScopeSchema, limitVersionSchema, scopedLimitSchema } from '../metric/limitScope.ts';
import { languageSchema } from '../model/bilingual.ts';
import { outcomeSchema } from '../model/verdict.ts';
import { engineCommand, mainCommand } from './define.ts';

const metric = z.enum(metricKeys);
const reason = z.string().trim().min(3).max(300);
const importText = z.string().max(longestImport + 1);

/** A name that limits can be set for, and how many known terminals bear it. */
export const scopeChoiceSchema = z.object({ name: z.string(), terminals: z.number().int() });
/** A name that limits can be set for. */
export type ScopeChoice = Readonly<z.infer<typeof scopeChoiceSchema>>;

/** What a changed limit would mean for one terminal that it concerns. */
export const limitPreviewRowSchema = z.object({
  terminalId: z.uuid(),
  name: z.string(),
  model: z.string().nullable(),
  store: z.string().nullable(),
  /** Newest reading; null where there is none yet. */
  value: z.number().nullable(),
  takenAt: z.string().nullable(),
  /** What that reading is by the limit of today, and by the one that is looked at; null without a reading. */
  now: outcomeSchema.nullable(),
  after: outcomeSchema.nullable(),
  /** The limit that would hold for it; null = none. Another scope than the one looked at wins over it. */
  by: scopedLimitSchema.nullable(),
  /** Whether the limit that is looked at would decide. */
  isDecided: z.boolean(),
});
/** What a changed limit would mean for one terminal. */
export type LimitPreviewRow = Readonly<z.infer<typeof limitPreviewRowSchema>>;

/** One entry of a file held against what is in force. */
export const limitImportRowSchema = z.object({
  entry: limitVersionSchema.pick({ metric: true, model: true, store: true, bounds: true, reason: true }),
  /** What this scope has of its own now; null = nothing. */
  before: boundsSchema.nullable(),
  change: z.enum(['new', 'changed', 'withdrawn', 'same']),
  /** Known terminals that it concerns. */
  terminals: z.number().int(),
});

/** A file of limits that was looked at; nothing is stored yet. */
export const limitImportSchema = z.object({
  rows: z.array(limitImportRowSchema),
  /** With a single one nothing can be imported. */
  issues: z.array(fileIssueSchema),
});
/** A file of limits that was looked at. */
export type LimitImport = Readonly<z.infer<typeof limitImportSchema>>;

/** Commands about limits. */
export const limitsCommands = {
  /** Limits in force, one per metric that has one: of one terminal, or of the whole shop. Codes: terminal.unknown */
  'limits.list': engineCommand(z.object({ terminalId: z.uuid().optional() }), z.array(scopedLimitSchema)),
  /** Limits of every scope, the product's proposals where the whole shop has none of its own, and what can be chosen. */
  'limits.scopes': engineCommand(
    z.object({}),
    z.object({
      limits: z.array(scopedLimitSchema),
      /** Scopes that had a limit of their own and gave it up. */
      withdrawn: z.array(limitVersionSchema),
      models: z.array(scopeChoiceSchema),
      stores: z.array(scopeChoiceSchema),
    }),
  ),
  /** Earlier and present versions of the limit of one scope, newest first. */
  'limits.versions': engineCommand(z.object({ metric }).extend(limitScopeSchema.shape), z.array(limitVersionSchema)),
  /** Sets a limit for a scope, or withdraws it (no bounds); the reason is required and kept. Codes: input.invalid */
  'limits.set': engineCommand(
    z.object({ metric, bounds: soundBoundsSchema.nullable(), reason }).extend(limitScopeSchema.shape),
    z.array(scopedLimitSchema),
  ),
  /** Which terminals a limit would concern, and what their newest readings would be by it; nothing is stored. */
  'limits.preview': engineCommand(
    z.object({ metric, bounds: soundBoundsSchema.nullable() }).extend(limitScopeSchema.shape),
    z.array(limitPreviewRowSchema),
  ),
  /** Looks at a file of limits; nothing is stored. */
  'limits.tryImport': engineCommand(z.object({ text: importText }), limitImportSchema),
  /** Stores what the file changes, all or nothing; a file with issues is refused. Codes: input.invalid, store.* */
  'limits.import': engineCommand(
    z.object({ text: importText, file: z.string().max(200) }),
    z.object({ changed: z.number().int() }),
  ),
  /** Asks where to save, then writes the limits of every scope as JSON; null = the dialog was closed. Codes: export.* */
  'limits.export': mainCommand(
    z.object({ language: languageSchema }),
    z.object({ file: z.string(), rows: z.number().int() }).nullable(),
  ),
} as const;
