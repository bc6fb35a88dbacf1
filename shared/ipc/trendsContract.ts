// Channels about trends: what happened to a terminal beside its history, and news of readings.
import { z } from 'zod';
import { historyEventsSchema } from '../trend/historyEvent.ts';
import { engineCommand, event } from './define.ts';

/** Commands about trends. */
export const trendsCommands = {
  /** Checks, commands with effect and replaced parts of a period, oldest first; the newest where they are too many. Codes: terminal.unknown */
  'trends.events': engineCommand(
    z.object({ terminalId: z.uuid(), from: z.iso.datetime(), until: z.iso.datetime() }),
    historyEventsSchema,
  ),
} as const;

/** Events about trends. */
export const trendsEvents = {
  /** Readings of a terminal were stored that came from watching, not from a check. */
  'trends.stored': event(z.object({ terminalId: z.uuid() })),
} as const;
