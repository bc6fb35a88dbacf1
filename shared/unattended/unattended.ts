// Checks without anybody there: when they are made, and what each of them found.
import { z } from 'zod';
import { verdictSchema } from '../model/verdict.ts';

/** Bounds of what the owner may set, minutes. */
export const unattendedBounds = { leastBefore: 5, mostBefore: 180 } as const;

/** How often terminals are read between checks, minutes; 0 = not. */
export const watchSteps = [0, 1, 5, 15, 60] as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the shop wants done by itself; always quick checks, which change nothing at the terminal. */
export const unattendedSettingsSchema = z.object({
  /** Before opening hours, by the hours of the shop; or at a fixed local time. */
  daily: z.enum(['off', 'beforeOpening', 'atTime']),
  minutesBefore: z.number().int().min(unattendedBounds.leastBefore).max(unattendedBounds.mostBefore),
  time: timeOfDay,
  /** Once after the computer woke up. */
  afterResume: z.boolean(),
  /** Reads terminals that are connected, without a record of a check: for charts and forecasts. */
  watchMinutes: z.union(watchSteps.map((minutes) => z.literal(minutes))),
});
/** What the shop wants done by itself. */
export type UnattendedSettings = Readonly<z.infer<typeof unattendedSettingsSchema>>;

/** Until the shop decides otherwise nothing is done unasked. */
export const usualUnattended: UnattendedSettings = {
  daily: 'off',
  minutesBefore: 30,
  time: '08:30',
  afterResume: false,
  watchMinutes: 0,
};

/** Why a check was made. */
export const occasions = ['daily', 'resume'] as const;
/** Why a check was made. */
export type Occasion = (typeof occasions)[number];

/** What became of one terminal. `busy` = it was in use, also after several tries; `notAllowed` = its state of life forbids checks. */
export const unattendedEndings = ['checked', 'unreachable', 'busy', 'notAllowed', 'failed'] as const;

/** One terminal of a check without anybody there. */
export const unattendedTargetSchema = z.object({
  terminalId: z.uuid(),
  name: z.string(),
  ending: z.enum(unattendedEndings),
  verdict: verdictSchema.nullable(),
  checkId: z.uuid().nullable(),
  /** Code of the error where it was not checked. */
  error: z.string().nullable(),
});
/** One terminal of a check without anybody there. */
export type UnattendedTarget = Readonly<z.infer<typeof unattendedTargetSchema>>;

/** One check of all terminals without anybody there. */
export const unattendedRunSchema = z.object({
  id: z.uuid(),
  occasion: z.enum(occasions),
  /** When it was due; no time of an occasion is done twice. */
  dueAt: z.iso.datetime(),
  startedAt: z.iso.datetime(),
  /** Null while it goes on. */
  finishedAt: z.iso.datetime().nullable(),
  /** The program was not running, or the computer asleep, when it was due. */
  isCaughtUp: z.boolean(),
  targets: z.array(unattendedTargetSchema),
  /** Whether somebody has looked at the result. */
  isSeen: z.boolean(),
});
/** One check of all terminals without anybody there. */
export type UnattendedRun = Readonly<z.infer<typeof unattendedRunSchema>>;

/** How many terminals ended how: the whole result in one line. */
export const unattendedCounts = ({ targets }: Pick<UnattendedRun, 'targets'>) => {
  const count = (isMeant: (target: UnattendedTarget) => boolean): number => targets.filter(isMeant).length;
  return {
    pass: count(({ verdict }) => verdict === 'pass'),
    warn: count(({ verdict }) => verdict === 'warn'),
    fail: count(({ verdict }) => verdict === 'fail'),
    notChecked: count(({ verdict }) => verdict === null || verdict === 'incomplete'),
  };
};
