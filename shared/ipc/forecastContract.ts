// Channels about what is usual for a terminal, when its parts will want replacing, and which have been replaced.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { usualSchema } from '../trend/baseline.ts';
import { terminalForecastSchema } from '../trend/forecast.ts';
import { partChangeSchema, replaceableParts } from '../trend/partLife.ts';
import { engineCommand, event } from './define.ts';

const terminal = z.object({ terminalId: z.uuid() });

/** Longest note or reason, in characters. */
export const longestPartNote = 300;

/** Commands about forecasts and parts. */
export const forecastCommands = {
  /** When the parts of a terminal will want replacing, as far as its values tell. Codes: terminal.unknown */
  'forecast.get': engineCommand(terminal, terminalForecastSchema),
  /** What is usual for each metric of a terminal that is judged by that. Codes: terminal.unknown */
  'forecast.usual': engineCommand(terminal, z.array(z.object({ metric: z.enum(metricKeys), usual: usualSchema }))),
  /** Records that a part was replaced; baseline and forecast of that part begin anew. Codes: terminal.unknown, input.invalid (a day in the future or long ago, the same part on the same day) */
  'forecast.notePart': engineCommand(
    terminal.extend({
      part: z.enum(replaceableParts),
      on: z.iso.date(),
      note: z.string().trim().max(longestPartNote),
    }),
    partChangeSchema,
  ),
  /** Takes a recorded replacement back; it stays visible with the reason. Codes: input.invalid (not known, or withdrawn before) */
  'forecast.withdrawPart': engineCommand(
    terminal.extend({ changeId: z.uuid(), reason: z.string().trim().min(1).max(longestPartNote) }),
    partChangeSchema,
  ),
  /** Gives a simulated terminal a year of simulated readings, once; answers when it is there. Codes: terminal.unknown, input.invalid (a real terminal, or one with a history) */
  'forecast.loadYear': engineCommand(
    terminal.extend({ ends: z.enum(['whole', 'monthBefore']) }),
    z.object({ readings: z.number().int().nonnegative() }),
  ),
} as const;

/** Events about forecasts and parts. */
export const forecastEvents = {
  /** Something was recorded or withdrawn, or a history was loaded. */
  'forecast.changed': event(terminal),
} as const;
