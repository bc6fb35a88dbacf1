// Channels about terminals: who they are, what was read, how it went over time.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { healthReportSchema, healthReportSummarySchema } from '../model/healthReport.ts';
import { readingSchema } from '../model/reading.ts';
import { terminalSummarySchema } from '../model/terminal.ts';
import { historySchema } from '../trend/history.ts';
import { engineCommand, event } from './define.ts';

const terminalId = z.object({ terminalId: z.uuid() });

/** Commands about terminals. */
export const terminalsCommands = {
  /** All terminals of the shop, worst first. */
  'terminals.list': engineCommand(z.object({}), z.array(terminalSummarySchema)),
  /** One terminal with its newest readings (one per metric) and its newest report. Codes: terminal.unknown */
  'terminals.get': engineCommand(
    terminalId,
    z.object({
      summary: terminalSummarySchema,
      readings: z.array(readingSchema),
      report: healthReportSchema.nullable(),
    }),
  ),
  /** Gives a terminal the shop's own name. Codes: terminal.unknown */
  'terminals.rename': engineCommand(
    terminalId.extend({ name: z.string().trim().min(1).max(60) }),
    terminalSummarySchema,
  ),
  /** Sets the password used for enquiries (6 digits; null = the protocol's default). It is stored, never sent back. Codes: terminal.unknown */
  'terminals.setPassword': engineCommand(
    terminalId.extend({
      password: z
        .string()
        .regex(/^\d{6}$/)
        .nullable(),
    }),
    z.object({ isSet: z.boolean() }),
  ),
  /** Readings of one metric, oldest first, at most `points`; a point that stands for several keeps lowest, mean and highest. Codes: terminal.unknown */
  'terminals.history': engineCommand(
    terminalId.extend({
      metric: z.enum(metricKeys),
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      points: z.number().int().min(10).max(2000),
    }),
    historySchema,
  ),
  /** Stored checks of a terminal, newest first. `before` = id of the last one already shown. Codes: terminal.unknown */
  'terminals.checks': engineCommand(
    terminalId.extend({ before: z.uuid().nullable(), limit: z.number().int().min(1).max(100) }),
    z.array(healthReportSummarySchema),
  ),
} as const;

/** Events about terminals. */
export const terminalsEvents = {
  /** A terminal is new or has changed; whole, not a difference. */
  'terminals.changed': event(terminalSummarySchema),
} as const;
