// What the settings file may hold, and what to make of a file that is damaged, foreign or of a newer version.
import { z } from 'zod';
import { type AppError, failure } from '../../shared/error/appError.ts';
import { preferencesSchema } from '../../shared/ipc/settingsContract.ts';
import { updateChannelSchema } from '../../shared/update/updateState.ts';
import { windowPlaceSchema } from './windowPlace.ts';

/** Says that a JSON file is ours. */
export const settingsFormat = 'terminal-steward-settings';
/** Rises when the meaning of a setting changes. */
export const settingsVersion = 1;

/** Accepts the content of our settings file. */
export const settingsSchema = preferencesSchema.extend({
  format: z.literal(settingsFormat),
  version: z.literal(settingsVersion),
  window: windowPlaceSchema.nullable(),
  /** The shop that was open last; null until the first one was opened. */
  lastShop: z.enum(['own', 'simulated']).nullable(),
  /** Whether closing the window leaves the program in the tray; absent = no. */
  staysInTray: z.boolean().optional(),
  /** Whether the person was told that it does. */
  isToldOfTray: z.boolean().optional(),
  /** Looking for new releases; absent = never asked for. */
  updates: z
    .object({ isOn: z.boolean(), channel: updateChannelSchema, lookedAt: z.iso.datetime().optional() })
    .optional(),
  /** An installation whose outcome is told at the next start; null = none. */
  updatePending: z
    .object({ from: z.string().max(60), to: z.string().max(60), reason: z.string().max(300) })
    .nullable()
    .optional(),
  /** Folder of the last export; null = the system's folder for documents. */
  exportFolder: z.string().min(1).nullable(),
});
/** The content of our settings file. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** Settings of the first start; `operator` is the name of the system's user. */
export const firstSettings = (operator: string): Settings => ({
  format: settingsFormat,
  version: settingsVersion,
  language: 'zh',
  theme: 'system',
  operator,
  showAllPorts: false,
  window: null,
  lastShop: null,
  exportFolder: null,
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const newerVersion = z.object({ format: z.literal(settingsFormat), version: z.number().int().gt(settingsVersion) });

/** Why a settings file cannot be used, or null when it can. Codes: settings.damaged, settings.newer-version (facts: found, expected) */
export const examineSettings = (text: string): AppError | null => {
  const content = parseJson(text);
  const newer = newerVersion.safeParse(content);
  if (newer.success) {
    return failure('settings.newer-version', { found: newer.data.version, expected: settingsVersion }).error;
  }
  const parsed = settingsSchema.safeParse(content);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  const details = content === undefined ? 'not JSON' : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  return failure('settings.damaged', {}, details).error;
};
