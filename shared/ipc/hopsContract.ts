// Channels about the way to the acquirer's host: which hosts to call, and calling them.
import { z } from 'zod';
import { hopHostsSchema, hopReportSchema } from '../hops/hopReport.ts';
import { engineCommand, event } from './define.ts';

/** Commands about the way to the host. */
export const hopsCommands = {
  /** The hosts that the owner named. */
  'hops.hosts': engineCommand(z.object({}), hopHostsSchema),
  /** Names them anew, all at once; names become plain (ASCII). Codes: input.invalid */
  'hops.setHosts': engineCommand(hopHostsSchema, hopHostsSchema),
  /** Starts a measurement, or answers with the one that is going on; it ends within 10 s. Codes: terminal.unknown */
  'hops.start': engineCommand(z.object({ terminalId: z.uuid().nullish() }), hopReportSchema),
  /** Ends a measurement; what was measured is kept. Codes: run.unknown */
  'hops.cancel': engineCommand(z.object({ runId: z.uuid() }), hopReportSchema),
  /** The newest measurement of this session; null before the first. */
  'hops.latest': engineCommand(z.object({}), hopReportSchema.nullable()),
  /** Measurements that came to their end, newest first, of one terminal or (null) of none. */
  'hops.history': engineCommand(
    z.object({ terminalId: z.uuid().nullable(), limit: z.number().int().min(1).max(500) }),
    z.array(hopReportSchema),
  ),
} as const;

/** Events about the way to the host. */
export const hopsEvents = {
  /** A measurement has moved on; whole. */
  'hops.progress': event(hopReportSchema),
} as const;
