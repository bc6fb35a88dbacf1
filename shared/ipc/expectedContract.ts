// Channels about expected versions: sets per model, differences over all terminals, one terminal, and files.
import { z } from 'zod';
import { expectedItemSchema } from '../expected/compareExpected.ts';
import { expectedSetSchema, expectedSetVersionSchema } from '../expected/expectedSet.ts';
import { fileIssueSchema, longestImport } from '../json/fileIssue.ts';
import { longestScopeName } from '../metric/limitScope.ts';
import { bilingualSchema, languageSchema } from '../model/bilingual.ts';
import { engineCommand, mainCommand } from './define.ts';
import { scopeChoiceSchema } from './limitsContract.ts';

const model = z.string().trim().min(1).max(longestScopeName);
const reason = z.string().trim().min(3).max(300);
const importText = z.string().max(longestImport + 1);

/** How one terminal compares with the set of its model. */
export const expectedTerminalSchema = z.object({
  terminalId: z.uuid(),
  name: z.string(),
  model: z.string().nullable(),
  /** When it was last read; null = never with these facts. */
  readAt: z.string().nullable(),
  /** Version of the set; null = its model has none. */
  setVersion: z.number().int().nullable(),
  items: z.array(expectedItemSchema.extend({ since: z.string().nullable() })),
});
/** How one terminal compares with the set of its model. */
export type ExpectedTerminal = Readonly<z.infer<typeof expectedTerminalSchema>>;

/** One thing that a terminal told otherwise the time before. */
export const factChangeSchema = z.object({
  key: z.string(),
  label: bilingualSchema,
  before: bilingualSchema,
  after: bilingualSchema,
});

/** A file of sets that was looked at; nothing is stored yet. */
export const expectedImportSchema = z.object({
  rows: z.array(
    z.object({
      model: z.string(),
      change: z.enum(['new', 'changed', 'same']),
      reason: z.string(),
      terminals: z.number().int(),
    }),
  ),
  issues: z.array(fileIssueSchema),
});
/** A file of sets that was looked at. */
export type ExpectedImport = Readonly<z.infer<typeof expectedImportSchema>>;

const setList = z.object({ sets: z.array(expectedSetVersionSchema), models: z.array(scopeChoiceSchema) });

/** Commands about expected versions. */
export const expectedCommands = {
  /** The newest version of every model's set, those that were given up too, and models that can be chosen. */
  'expected.list': engineCommand(z.object({}), setList),
  /** All versions of one model's set, newest first. */
  'expected.versions': engineCommand(z.object({ model }), z.array(expectedSetVersionSchema)),
  /** The set that a terminal fits exactly, by its newest check. Codes: terminal.unknown, report.unknown */
  'expected.propose': engineCommand(
    z.object({ terminalId: z.uuid() }),
    z.object({ model: z.string(), set: expectedSetSchema }),
  ),
  /** Sets what a model should have, or gives it up (null); the reason is kept. Codes: store.* */
  'expected.set': engineCommand(z.object({ model, set: expectedSetSchema.nullable(), reason }), setList),
  /** Every terminal that differs from the set of its model, with its differences. */
  'expected.drift': engineCommand(z.object({}), z.array(expectedTerminalSchema)),
  /** One terminal, everything expected, and what changed since the check before. Codes: terminal.unknown */
  'expected.terminal': engineCommand(
    z.object({ terminalId: z.uuid() }),
    z.object({
      compared: expectedTerminalSchema,
      /** Null: there are no two checks to compare. */
      changes: z.object({ from: z.string(), until: z.string(), rows: z.array(factChangeSchema) }).nullable(),
    }),
  ),
  /** Looks at a file of sets; nothing is stored. */
  'expected.tryImport': engineCommand(z.object({ text: importText }), expectedImportSchema),
  /** Stores what the file changes, all or nothing. Codes: input.invalid, store.* */
  'expected.import': engineCommand(
    z.object({ text: importText, file: z.string().max(200) }),
    z.object({ changed: z.number().int() }),
  ),
  /** Asks where to save, then writes all sets as JSON; null = the dialog was closed. Codes: export.* */
  'expected.export': mainCommand(
    z.object({ language: languageSchema }),
    z.object({ file: z.string(), rows: z.number().int() }).nullable(),
  ),
} as const;
