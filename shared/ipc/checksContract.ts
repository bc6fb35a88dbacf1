// Channels about checks: start, watch, cancel, read the record.
import { z } from 'zod';
import { mostCheckedAtOnce } from '../check/checkBounds.ts';
import { checkRunSchema } from '../model/checkRun.ts';
import { checkLevels, healthReportSchema } from '../model/healthReport.ts';
import { commandIds } from '../model/terminalCommand.ts';
import { engineCommand, event } from './define.ts';

const driverId = z.string().regex(/^[a-z0-9-]{1,30}$/);

/** Commands about checks. */
export const checksCommands = {
  /** Starts one run over terminals (by id) and ports (by address). Answers at once; progress comes as checks.progress. Codes: terminal.unknown, transport.bad-address, check.already-running, input.invalid (no such driver); a terminal whose state of life forbids it ends with lifecycle.not-allowed */
  'checks.start': engineCommand(
    z.object({
      terminalIds: z.array(z.uuid()).max(mostCheckedAtOnce),
      addresses: z.array(z.string().min(1).max(500)).max(mostCheckedAtOnce),
      level: z.enum(checkLevels),
      /** The id of one family of terminals (`checks.drivers`); without it those are tried whose first enquiry does nothing. */
      driver: driverId.optional(),
    }),
    checkRunSchema,
  ),
  /** The families of terminals that can be read, in the order in which they are tried. */
  'checks.drivers': engineCommand(
    z.object({}),
    z.array(
      z.object({
        id: driverId,
        /** Ways on which it can be spoken to: serial, tcp, adb, sim. */
        kinds: z.array(z.string()),
        /** False: already reading one does something to it (the first of `commands`), so a person is asked first. */
        isAutomatic: z.boolean(),
        commands: z.array(z.enum(commandIds)),
      }),
    ),
  ),
  /** Cancels a run; what was read is kept as partial records. Codes: run.unknown */
  'checks.cancel': engineCommand(z.object({ runId: z.uuid() }), checkRunSchema),
  /** A run of this session. Codes: run.unknown */
  'checks.run': engineCommand(z.object({ runId: z.uuid() }), checkRunSchema),
  /** The newest run of this session; null before the first. */
  'checks.latestRun': engineCommand(z.object({}), checkRunSchema.nullable()),
  /** A stored record. Codes: report.unknown */
  'checks.report': engineCommand(z.object({ checkId: z.uuid() }), healthReportSchema),
} as const;

/** Events about checks. */
export const checksEvents = {
  /** A run has moved on; whole, at most about 10 a second. */
  'checks.progress': event(checkRunSchema),
} as const;
