// Channels about the figures of a period.
import { z } from 'zod';
import { figureSettingsSchema, figuresSchema } from '../figures/figures.ts';
import { engineCommand, event } from './define.ts';

/** Commands about figures. */
export const figuresCommands = {
  /** From – until, both included, at most ten years. Codes: input.invalid (until before from) */
  'figures.get': engineCommand(
    z.object({
      from: z.iso.date(),
      until: z.iso.date(),
      store: z.string().max(120).nullable(),
      model: z.string().max(120).nullable(),
    }),
    figuresSchema,
  ),
  'figures.setSettings': engineCommand(z.object({ settings: figureSettingsSchema }), figureSettingsSchema),
} as const;

/** Events about figures. */
export const figuresEvents = {
  'figures.changed': event(z.strictObject({})),
} as const;
