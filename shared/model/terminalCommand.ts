// What can be asked of a terminal besides reading it: each command with its effects, and what it gave.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { bilingualSchema } from './bilingual.ts';
import { linkCountersSchema } from './healthReport.ts';

/** Stable names of all commands; a family of terminals knows some of them. */
export const commandIds = [
  'diagnosis',
  'turnoverTotals',
  'readLogFile',
  'printConfiguration',
  'selftest',
  'setDateTime',
  'initialisation',
  'parameterDownload',
  'softwareUpdate',
  'registration',
  'logOff',
  'poslinkInitialise',
] as const;
/** Stable name of a command. */
export type CommandId = (typeof commandIds)[number];

/** Log files of ZVT PA00P015 rev 13.08 §2.38 (tag 1D: 01 … 06). */
export const logFiles = [
  'merchantJournal',
  'application',
  'tillProtocol',
  'communicationModule',
  'pinPad',
  'reconciliation',
] as const;
/** A log file of a terminal. */
export type LogFile = (typeof logFiles)[number];

/** Kinds of diagnosis (tag 1B). */
export const diagnosisTypes = ['line', 'extended', 'configuration', 'emvConfiguration'] as const;
/** A kind of diagnosis. */
export type DiagnosisType = (typeof diagnosisTypes)[number];

/** What a command may be given; each command takes only its own. */
export const commandOptionsSchema = z.object({
  logFile: z.enum(logFiles).optional(),
  diagnosisType: z.enum(diagnosisTypes).optional(),
});
/** What a command may be given. */
export type CommandOptions = Readonly<z.infer<typeof commandOptionsSchema>>;

/** What a command may do to the terminal, the shop's paper, its line to the acquirer, or its till. */
export interface CommandEffects {
  readonly goesOnline: boolean;
  readonly prints: boolean;
  readonly changesState: boolean;
  /** The till's own settings in the terminal are overwritten: it has to register again. */
  readonly tillMustRegister: boolean;
  /** Payments that are not settled yet could be lost: refused while there are some, or while nobody knows. */
  readonly risksBatch: boolean;
}

const effects = (given: Partial<CommandEffects>): CommandEffects => ({
  goesOnline: false,
  prints: false,
  changesState: false,
  tillMustRegister: false,
  risksBatch: false,
  ...given,
});

/** Effects of every command; none runs without an operator's confirmation of them. */
export const commandEffects: Readonly<Record<CommandId, CommandEffects>> = {
  diagnosis: effects({ goesOnline: true }),
  turnoverTotals: effects({}),
  readLogFile: effects({}),
  printConfiguration: effects({ prints: true }),
  selftest: effects({ prints: true }),
  setDateTime: effects({ changesState: true }),
  initialisation: effects({ goesOnline: true, changesState: true, risksBatch: true }),
  parameterDownload: effects({ goesOnline: true, changesState: true, risksBatch: true }),
  softwareUpdate: effects({ goesOnline: true, changesState: true, risksBatch: true }),
  registration: effects({ changesState: true, tillMustRegister: true }),
  logOff: effects({ changesState: true, tillMustRegister: true }),
  poslinkInitialise: effects({ changesState: true }),
};

/** How a command ended. `unclear` = it was taken but its end was not seen: nobody may repeat it unasked. */
export const commandEndings = ['done', 'refused', 'aborted', 'busy', 'cancelled', 'failed', 'unclear'] as const;

/** What a command gave; free text is masked. */
export const commandReportSchema = z.object({
  command: z.enum(commandIds),
  ending: z.enum(commandEndings),
  /** Two hex digits as sent, and what they mean; null where none was sent. */
  resultCode: z.string().nullable(),
  meaning: bilingualSchema.nullable(),
  /** Why it failed or is unclear. */
  error: appErrorSchema.nullable(),
  /** What the terminal said meanwhile, oldest first. */
  messages: z.array(bilingualSchema),
  /** Lines that it would have printed. */
  printout: z.array(z.string()),
  /** Named values that came with the end (time, date, TID, totals …), as people read them. */
  values: z.array(z.object({ name: bilingualSchema, value: z.string() })),
  /** A file that was read; `isComplete` false = it broke off, the bytes until then are kept. */
  file: z
    .object({
      logFile: z.enum(logFiles),
      bytes: z.number().int(),
      totalBytes: z.number().int().nullable(),
      isComplete: z.boolean(),
    })
    .nullable(),
  link: linkCountersSchema,
});
/** What a command gave. */
export type CommandReport = Readonly<z.infer<typeof commandReportSchema>>;
