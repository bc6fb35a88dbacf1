// What the settings file may hold, and what to make of a file that is damaged, foreign or of a newer version.
import { z } from 'zod';
import { type AppError, failure } from '../../shared/error/appError.ts';
import { namedFields } from '../../shared/error/settingsErrorAdvice.ts';
import { preferencesSchema } from '../../shared/ipc/settingsContract.ts';
import { mendFields } from '../../shared/json/mendFields.ts';
import { updateChannelSchema } from '../../shared/update/updateState.ts';
import type { WindowPlace } from './windowPlace.ts';

/** Says that a JSON file is ours. */
export const settingsFormat = 'terminal-steward-settings';
/** Rises when the meaning of a setting changes. */
export const settingsVersion = 1;

const windowPlaceSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximised: z.boolean(),
}) satisfies z.ZodType<WindowPlace>;

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

const ours = z.object({ format: z.literal(settingsFormat) });
const newerVersion = z.object({ format: z.literal(settingsFormat), version: z.number().int().gt(settingsVersion) });

/** What came of looking at a settings file. */
export interface ExaminedSettings {
  /** What holds now: sound fields of the file, and fields of newer programs as they were; else the usual ones. */
  readonly settings: Settings;
  /** Null = every field is sound. Codes: settings.damaged, settings.mended (facts: fieldsZh, fieldsEn), settings.newer-version (facts: found, expected) */
  readonly problem: AppError | null;
}

/** Takes each field for itself; what cannot be used is what `usual` has. */
export const examineSettings = (text: string, usual: Settings): ExaminedSettings => {
  const content = parseJson(text);
  const newer = newerVersion.safeParse(content);
  if (newer.success) {
    const facts = { found: newer.data.version, expected: settingsVersion };
    return { settings: usual, problem: failure('settings.newer-version', facts).error };
  }
  const mended = ours.safeParse(content).success ? mendFields(settingsSchema, usual, content) : null;
  if (mended === null) {
    const details = content === undefined ? 'not JSON' : `not ${settingsFormat}`;
    return { settings: usual, problem: failure('settings.damaged', {}, details).error };
  }
  const { value, wrong, details } = mended;
  if (wrong.length === 0) return { settings: value, problem: null };
  const facts = { fieldsZh: namedFields(wrong, 'zh'), fieldsEn: namedFields(wrong, 'en') };
  return { settings: value, problem: failure('settings.mended', facts, details).error };
};
