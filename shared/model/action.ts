// A command while an operator has it carried out: what is confirmed, what is going on, what it left behind.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { bilingualSchema } from './bilingual.ts';
import {
  type CommandId,
  type CommandOptions,
  commandEffects,
  commandEndings,
  commandIds,
  commandOptionsSchema,
  commandReportSchema,
  logFiles,
} from './terminalCommand.ts';

/** Who may confirm a command; only the owner may let one run while payments are not settled. */
export const actionRoles = ['owner', 'technician'] as const;
/** Who confirms. */
export type ActionRole = (typeof actionRoles)[number];

/** Effects by name, as they are shown before a confirmation. */
export const effectIds = [
  'readsOnly',
  'goesOnline',
  'prints',
  'changesState',
  'tillMustRegister',
  'risksBatch',
] as const;
/** An effect by name. */
export type EffectId = (typeof effectIds)[number];

/** All effects of a command; one that has none says that it only reads. */
export const effectsOf = (command: CommandId): readonly EffectId[] => {
  const effects = commandEffects[command];
  const had = effectIds.filter((id) => id !== 'readsOnly' && effects[id]);
  return had.length === 0 ? ['readsOnly'] : had;
};

/** Where a command stands among the others, by its strongest effect. */
export const commandGroups = ['reads', 'online', 'changes'] as const;
/** Where a command stands. */
export type CommandGroup = (typeof commandGroups)[number];

/** The group of a command: what changes the terminal, else what goes online, else what reads or prints. */
export const groupOf = (command: CommandId): CommandGroup => {
  const { changesState, goesOnline } = commandEffects[command];
  if (changesState) return 'changes';
  return goesOnline ? 'online' : 'reads';
};

/** Options that a command takes; the first list is required. */
export const optionsOf = (
  command: CommandId,
): { readonly required: readonly (keyof CommandOptions)[]; readonly allowed: readonly (keyof CommandOptions)[] } => {
  if (command === 'readLogFile') return { required: ['logFile'], allowed: ['logFile'] };
  return { required: [], allowed: command === 'diagnosis' ? ['diagnosisType'] : [] };
};

/** Least lengths of what an operator has to write, in characters. */
export const leastReason = 5;
/** Least length of the owner's reason for going on while payments are not settled. */
export const leastOverrideReason = 10;

/** What an operator types to confirm: the last four characters of the terminal's number, without regard to case. */
export const lastFourOf = (text: string): string =>
  Array.from(text.normalize('NFKC').trim().toUpperCase()).slice(-4).join('');

/** Characters that nobody sees: controls, marks of format and of width zero. */
const invisible = /[\p{Cc}\p{Cf}\p{DI}]/gu;

/** Characters of what a person wrote that can be seen, margins left out; one that needs two code units counts once. */
export const lengthOf = (text: string): number => Array.from(text.replace(invisible, '').trim()).length;

/** By what a terminal is confirmed: its serial number, else its TID, else its name. */
export const confirmWithSchema = z.object({ of: z.enum(['serialNumber', 'tid', 'name']), value: z.string() });
/** By what a terminal is confirmed. */
export type ConfirmWith = Readonly<z.infer<typeof confirmWithSchema>>;

/** What an operator agrees to. Lengths and content are judged by the service, which says what is missing. */
export const confirmationSchema = z.object({
  typed: z.string().max(200),
  role: z.enum(actionRoles),
  reason: z.string().max(300),
  /** Effects that were shown; others than those of the command mean that an old confirmation was sent. */
  effects: z.array(z.enum(effectIds)).max(effectIds.length),
  /** The owner's yes to go on with open payments: the number that was shown, or null for an unknown one. */
  override: z
    .object({ reason: z.string().max(300), accepts: z.number().int().min(0).nullable(), ticked: z.boolean() })
    .nullable(),
});
/** What an operator agrees to. */
export type Confirmation = Readonly<z.infer<typeof confirmationSchema>>;

/** How old a count of open payments may be before it counts as unknown, in ms. */
export const unsettledFreshMs = 15 * 60_000;

/** Payments that are not settled: none, some, or nobody knows; `at` = when it was read, null if never. */
export const unsettledSchema = z.object({
  state: z.enum(['none', 'some', 'unknown']),
  count: z.number().int().nullable(),
  at: z.iso.datetime().nullable(),
});
/** Payments that are not settled. */
export type Unsettled = Readonly<z.infer<typeof unsettledSchema>>;

/** A file that was read from a terminal and is kept here, masked. */
export const terminalFileSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid(),
  logFile: z.enum(logFiles),
  takenAt: z.iso.datetime(),
  /** Bytes that came; masking may have shortened what is kept by a few. */
  bytes: z.number().int(),
  totalBytes: z.number().int().nullable(),
  isComplete: z.boolean(),
});
/** A file that was read from a terminal. */
export type TerminalFile = Readonly<z.infer<typeof terminalFileSchema>>;

/** One difference between before and after; null = not told. */
export const changeSchema = z.object({
  name: bilingualSchema,
  before: bilingualSchema.nullable(),
  after: bilingualSchema.nullable(),
});
/** One difference between before and after. */
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** What is being done. */
export const actionSteps = ['opening', 'readingBefore', 'sending', 'readingAfter', 'storing'] as const;
/** What is being done. */
export type ActionStep = (typeof actionSteps)[number];

/** One command of one terminal, from its confirmation to its end. */
export const actionRunSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid(),
  name: z.string(),
  address: z.string(),
  simulated: z.boolean(),
  command: z.enum(commandIds),
  options: commandOptionsSchema,
  operator: z.string(),
  role: z.enum(actionRoles),
  reason: z.string(),
  override: z.object({ reason: z.string(), accepts: z.number().int().nullable() }).nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** null = over. */
  step: z.enum(actionSteps).nullable(),
  isCancelling: z.boolean(),
  /** Whether the command was handed to the driver; until then nothing has happened to the terminal. */
  wasSent: z.boolean(),
  /** What the terminal said, oldest first. */
  messages: z.array(bilingualSchema),
  report: commandReportSchema.nullable(),
  /** Why it was not sent, or why its end could not be kept. */
  error: appErrorSchema.nullable(),
  /** Stored checks right before and right after. */
  beforeCheckId: z.uuid().nullable(),
  afterCheckId: z.uuid().nullable(),
  /** What is different after it; null = not compared. */
  changes: z.array(changeSchema).nullable(),
  /** Why the terminal could not be read afterwards. */
  afterError: appErrorSchema.nullable(),
  file: terminalFileSchema.nullable(),
});
/** One command of one terminal. */
export type ActionRun = Readonly<z.infer<typeof actionRunSchema>>;

/** How a run ended, in one word; `notSent` = nothing has happened, `unclear` also where the program ended first. */
export const runEndings = [...commandEndings, 'notSent'] as const;
/** How a run ended. */
export type RunEnding = (typeof runEndings)[number];

/** The ending of a run that is over. */
export const endingOf = ({ report, wasSent }: Pick<ActionRun, 'report' | 'wasSent'>): RunEnding =>
  report?.ending ?? (wasSent ? 'unclear' : 'notSent');

/** One command that a terminal may be asked for. */
export const actionOfferSchema = z.object({
  command: z.enum(commandIds),
  /** As this terminal answered before; `unknown` = its family knows the command, it was not asked yet. */
  state: z.enum(['offered', 'refusedBefore', 'unknown']),
  /** Whether open payments stand in its way. */
  isBlocked: z.boolean(),
  last: z
    .object({
      runId: z.uuid(),
      at: z.iso.datetime(),
      operator: z.string(),
      ending: z.enum(runEndings),
      meaning: bilingualSchema.nullable(),
    })
    .nullable(),
});
/** One command that a terminal may be asked for. */
export type ActionOffer = Readonly<z.infer<typeof actionOfferSchema>>;

/** Everything about the commands of one terminal. */
export const actionListSchema = z.object({
  terminalId: z.uuid(),
  confirmWith: confirmWithSchema,
  unsettled: unsettledSchema,
  offers: z.array(actionOfferSchema),
  running: actionRunSchema.nullable(),
  files: z.array(terminalFileSchema),
});
/** Everything about the commands of one terminal. */
export type ActionList = Readonly<z.infer<typeof actionListSchema>>;
