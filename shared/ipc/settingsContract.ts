// Channels about settings, the shop that is open, and the window itself.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { longestFleetQuery } from '../fleet/rememberedQuery.ts';
import { languageSchema } from '../model/bilingual.ts';
import { event, mainCommand } from './define.ts';

/** Preferences of this computer's window. */
export const preferencesSchema = z.object({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Who is working here, as the log names them. */
  operator: z.string().trim().min(1).max(60),
  /** Whether ports that hardly hold a terminal are listed too. */
  showAllPorts: z.boolean(),
  /** How the first page shows the terminals; absent = the person has not chosen, their number decides. */
  terminalsView: z.enum(['cards', 'fleet']).optional(),
  /** Whether letters pressed alone are shortcuts; absent = yes. */
  singleKeys: z.boolean().optional(),
  /** Filters of the overview as its address has them; absent or empty = none. */
  fleetQuery: z.string().max(longestFleetQuery).optional(),
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
