// The settings of this computer, kept in settings.json; a file that cannot be used is put aside, never overwritten.
import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import type { AppError } from '../../shared/error/appError.ts';
import type { Preferences } from '../../shared/ipc/settingsContract.ts';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Logger } from '../log/logger.ts';
import { examineSettings, firstSettings, type Settings } from './settingsFile.ts';
import { readSettingsText } from './settingsText.ts';

/** Settings in memory and on disk. */
export interface PreferenceStore {
  get(): Settings;
  /** Changes what is given. On disk at once and whole; where the disk refuses, for this session only. */
  set(change: Partial<Settings>): void;
  /** The part of the settings that the window sees. */
  shown(): Preferences;
  /** Reads the file again, after it was brought back from a backup. True when something is different now. */
  reload(): boolean;
  /** What happened to the file at the start; null = nothing. */
  readonly notice: AppError | null;
}

/** Where the settings lie and what a first start needs. */
export interface PreferenceOptions {
  readonly folder: string;
  readonly operator: string;
  /** Present time in ms; becomes part of the name of a file that is put aside. */
  readonly now: number;
  readonly log: Logger;
}

/** Names the copy of a file that could not be used, for example `settings.json.kept-20261122-013000`. */
export const keptName = (file: string, now: number): string =>
  `${file}.kept-${new Date(now).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)}`;

const freeName = (wanted: string): string => {
  let name = wanted;
  for (let count = 2; existsSync(name); count += 1) name = `${wanted}-${count}`;
  return name;
};

const notKept = (folder: string, thrown: unknown): AppError => {
  const isFull = (thrown as NodeJS.ErrnoException).code === 'ENOSPC';
  const facts = { file: join(folder, 'settings.json') };
  return { code: isFull ? 'store.disk-full' : 'store.unavailable', facts, details: String(thrown) };
};

const putAside = (file: string, options: PreferenceOptions): AppError | null => {
  const text = readSettingsText(file);
  const problem = text === null ? null : examineSettings(text);
  if (problem === null) return null;
  const kept = freeName(keptName(file, options.now));
  renameSync(file, kept);
  return { ...problem, facts: { ...problem.facts, file, keptAs: basename(kept), folder: options.folder } };
};

const openStore = (folder: string, defaults: Settings): Store<Settings> =>
  new Store<Settings>({
    cwd: folder,
    name: 'settings',
    defaults,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  });

/** Settings as they may be kept: a folder that is named with a card number is not remembered, other texts are masked. */
const maskedSettings = (change: Partial<Settings>): Partial<Settings> => {
  const { exportFolder, ...others } = change;
  const masked = maskDeep(others) as Partial<Settings>;
  const isKept = exportFolder !== undefined && redactText(exportFolder ?? '') === (exportFolder ?? '');
  return isKept ? { ...masked, exportFolder } : masked;
};

/** Opens the settings; never fails: without a usable file the first settings hold and `notice` says why. */
export const openPreferences = (options: PreferenceOptions): PreferenceStore => {
  let notice: AppError | null = null;
  let store: Store<Settings> | null = null;
  let current = firstSettings(options.operator);
  try {
    notice = putAside(join(options.folder, 'settings.json'), options);
    store = openStore(options.folder, current);
    current = { ...current, ...store.store };
  } catch (thrown) {
    options.log('error', 'settings cannot be kept on disk', { details: String(thrown) });
    notice = notKept(options.folder, thrown);
  }
  return {
    notice,
    get: () => current,
    set: (asked) => {
      const change = maskedSettings(asked);
      current = { ...current, ...change };
      try {
        store?.set(change);
      } catch (thrown) {
        options.log('error', 'a setting could not be written', { details: String(thrown) });
      }
    },
    reload: () => {
      const text = readSettingsText(join(options.folder, 'settings.json'));
      if (text === null || examineSettings(text) !== null) return false;
      const before = JSON.stringify(current);
      current = { ...current, ...(JSON.parse(text) as Settings) };
      return JSON.stringify(current) !== before;
    },
    shown: () => {
      const { language, theme, operator, showAllPorts, terminalsView, singleKeys, fleetQuery } = current;
      return {
        language,
        theme,
        operator,
        showAllPorts,
        ...(terminalsView === undefined ? {} : { terminalsView }),
        ...(singleKeys === undefined ? {} : { singleKeys }),
        ...(fleetQuery === undefined ? {} : { fleetQuery }),
      };
    },
  };
};
