// Channels about settings, limits, the shop that is open, and the window itself.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { metricKeys } from '../metric/catalogue.ts';
import { boundsSchema, limitSchema } from '../metric/limit.ts';
import { languageSchema } from '../model/bilingual.ts';
import { engineCommand, event, mainCommand } from './define.ts';

/** Preferences of this computer's window. */
export const preferencesSchema = z.object({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Who is working here, as the log names them. */
  operator: z.string().trim().min(1).max(60),
  /** Whether ports that hardly hold a terminal are listed too. */
  showAllPorts: z.boolean(),
});
/** Preferences of this computer's window. */
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** State of program and shop. */
export const shopStateSchema = z.object({
  shop: z.enum(['own', 'simulated']),
  engine: z.enum(['starting', 'ready', 'failed']),
  /** Why the engine is not ready. */
  error: appErrorSchema.nullable(),
  /** Things the person has to know, such as a file that was put aside; newest first. */
  notices: z.array(z.object({ id: z.uuid(), error: appErrorSchema })),
  dataFolder: z.string(),
  version: z.string(),
  electronVersion: z.string(),
});
/** State of program and shop. */
export type ShopState = Readonly<z.infer<typeof shopStateSchema>>;

/** Commands about settings and shop. */
export const settingsCommands = {
  /** Limits in force, one per metric that has one. */
  'limits.list': engineCommand(z.object({}), z.array(limitSchema)),
  /** Earlier and present versions of one limit, newest first. */
  'limits.versions': engineCommand(z.object({ metric: z.enum(metricKeys) }), z.array(limitSchema)),
  /** Sets a limit for all terminals of the shop; the reason is required and kept. Codes: input.invalid */
  'limits.set': engineCommand(
    z.object({ metric: z.enum(metricKeys), bounds: boundsSchema, reason: z.string().trim().min(3).max(300) }),
    z.array(limitSchema),
  ),
  'preferences.get': mainCommand(z.object({}), preferencesSchema),
  /** Changes what is given and answers with all. */
  'preferences.set': mainCommand(preferencesSchema.partial(), preferencesSchema),
  'shop.state': mainCommand(z.object({}), shopStateSchema),
  /** Opens the own or the simulated shop; records are never mixed. */
  'shop.open': mainCommand(z.object({ shop: z.enum(['own', 'simulated']) }), shopStateSchema),
  'shop.openDataFolder': mainCommand(z.object({}), z.object({})),
  'shop.dismissNotice': mainCommand(z.object({ id: z.uuid() }), shopStateSchema),
} as const;

/** Events about settings and shop. */
export const settingsEvents = {
  'preferences.changed': event(preferencesSchema),
  'shop.changed': event(shopStateSchema),
} as const;
