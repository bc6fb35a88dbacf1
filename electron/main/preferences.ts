// The settings of this computer, kept in settings.json; of a file with something wrong in it a copy is kept, and all that is sound.
import { lstatSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { type AppError, failure } from '../../shared/error/appError.ts';
import { notKeptReasons } from '../../shared/error/settingsErrorAdvice.ts';
import type { Preferences } from '../../shared/ipc/settingsContract.ts';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Logger } from '../log/logger.ts';
import { type ExaminedSettings, examineSettings, firstSettings, type Settings } from './settingsFile.ts';
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
  /** Hears once that a change could not be kept, and again only after one was. */
  readonly tell: (error: AppError) => void;
}

/** Names the copy of a file that could not be used, for example `settings.json.kept-20261122-013000`. */
export const keptName = (file: string, now: number): string =>
  `${file}.kept-${new Date(now).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)}`;

const freeName = (wanted: string): string => {
  let name = wanted;
  for (let count = 2; lstatSync(name, { throwIfNoEntry: false }) !== undefined; count += 1) name = `${wanted}-${count}`;
  return name;
};

const reasonOf = (thrown: unknown): Bilingual => {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (/^(?:ENOSPC|EDQUOT)$/.test(code)) return notKeptReasons.full;
  return /^(?:EROFS|EACCES|EPERM)$/.test(code) ? notKeptReasons.refused : notKeptReasons.other;
};

const notKept = (file: string, thrown: unknown): AppError => {
  const { zh, en } = reasonOf(thrown);
  return failure('settings.not-kept', { file, causeZh: zh, causeEn: en }, String(thrown)).error;
};

const openStore = (folder: string, defaults: Settings): Store<Settings> =>
  new Store<Settings>({
    cwd: folder,
    name: 'settings',
    defaults,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  });

interface OpenedFile {
  readonly store: Store<Settings>;
  readonly problem: AppError | null;
}

/** A file that is not as we write it gets another name and a sound one its place; when that fails, all is as before. */
const openAnew = (options: PreferenceOptions, settings: Settings): { store: Store<Settings>; keptAs: string } => {
  const file = join(options.folder, 'settings.json');
  const kept = freeName(keptName(file, options.now));
  renameSync(file, kept);
  try {
    return { store: openStore(options.folder, settings), keptAs: basename(kept) };
  } catch (thrown) {
    renameSync(kept, file);
    throw thrown;
  }
};

/** Settings as they may be kept: a folder that is named with a card number is not remembered, other texts are masked. */
const maskedSettings = (change: Partial<Settings>): Partial<Settings> => {
  const { exportFolder, ...others } = change;
  const masked = maskDeep(others) as Partial<Settings>;
  const isKept = exportFolder !== undefined && redactText(exportFolder ?? '') === (exportFolder ?? '');
  return isKept ? { ...masked, exportFolder } : masked;
};

/** Where the content of a file is sound but not JSON as we write it, such as UTF-16, it is written anew. */
const openFile = (options: PreferenceOptions, { settings, problem }: ExaminedSettings): OpenedFile => {
  if (problem === null) {
    try {
      return { store: openStore(options.folder, settings), problem };
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown;
    }
  }
  const { store, keptAs } = openAnew(options, settings);
  const { folder } = options;
  const facts = { file: join(folder, 'settings.json'), keptAs, folder };
  return { store, problem: problem === null ? null : { ...problem, facts: { ...problem.facts, ...facts } } };
};

/** Opens the settings; never fails: what is wrong with the file, or that none can be kept, `notice` says. */
export const openPreferences = (options: PreferenceOptions): PreferenceStore => {
  const { folder, log, tell } = options;
  const file = join(folder, 'settings.json');
  const text = readSettingsText(file);
  const first = firstSettings(options.operator);
  const found = text === null ? { settings: first, problem: null } : examineSettings(text, first);
  let current = found.settings;
  let store: Store<Settings> | null = null;
  let isRefused = false;
  const tried = (action: () => void): AppError | null => {
    try {
      action();
      isRefused = false;
      return null;
    } catch (thrown) {
      log('error', 'settings cannot be kept on disk', { details: String(thrown) });
      const isNews = !isRefused;
      isRefused = true;
      return isNews ? notKept(file, thrown) : null;
    }
  };
  const open = (): AppError | null => {
    const opened = openFile(options, { ...found, settings: current });
    ({ store } = opened);
    return opened.problem;
  };
  let notice: AppError | null = null;
  notice =
    tried(() => {
      notice = open();
    }) ?? notice;
  /** The whole of it each time, so that what the disk refused once is not forgotten. */
  const keep = (): void => {
    const refusal = tried(() => {
      const problem = store === null ? open() : null;
      if (problem !== null) tell(problem);
      if (store !== null) store.store = current;
    });
    if (refusal !== null) tell(refusal);
  };
  return {
    notice,
    get: () => current,
    set: (asked) => {
      current = { ...current, ...maskedSettings(asked) };
      keep();
    },
    reload: () => {
      const brought = readSettingsText(file);
      if (brought === null) return false;
      const { settings, problem } = examineSettings(brought, current);
      if (problem !== null && problem.code !== 'settings.mended') return false;
      const before = JSON.stringify(current);
      current = { ...current, ...settings };
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
