// Opening when somebody logs in to the computer: by the system's own list, on Linux by a file in its autostart folder.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AppError, failure, type Result, success } from '../../shared/error/appError.ts';
import { quietWord } from './appPaths.ts';

/** What the system offers; Electron's `app` has it on Windows and macOS. */
export interface LoginSettings {
  getLoginItemSettings(options: { readonly args: string[] }): { readonly openAtLogin: boolean };
  setLoginItemSettings(settings: { readonly openAtLogin: boolean; readonly args: string[] }): void;
}

/** What is started, and where. */
export interface LoginItemParts {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The program's own file; an AppImage tells its own by the variable APPIMAGE. */
  readonly execFile: string;
  /** Words behind it, such as the folder of a program that is run from its sources. */
  readonly words: readonly string[];
  readonly settings: LoginSettings;
}

/** The way in. */
export interface LoginItem {
  /** Null = this system offers no way. */
  isOn(): boolean | null;
  /** Codes: desktop.login-refused (facts: file) */
  set(isOn: boolean): Result<null>;
}

/** A word of `Exec=` in quotes, as the Desktop Entry Specification 1.5, section 7, asks for. */
const quoted = (word: string): string => `"${word.replace(/["`$\\]/g, '\\$&').replace(/%/g, '%%')}"`;

/** The text of the autostart file. */
export const autostartEntry = (words: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Terminal Steward',
    'Name[zh_CN]=终端管家',
    `Exec=${words.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

const refused = (file: string, thrown: unknown): AppError =>
  failure('desktop.login-refused', { file }, String(thrown)).error;

const byFile = ({ env, home, execFile, words }: LoginItemParts): LoginItem => {
  const given = env['XDG_CONFIG_HOME'];
  // The specification of base folders: a relative path is to be left out of account.
  const config = given?.startsWith('/') === true ? given : join(home, '.config');
  const file = join(config, 'autostart', 'terminal-steward.desktop');
  return {
    isOn: () => existsSync(file),
    set: (isOn) => {
      try {
        if (isOn) {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, autostartEntry([env['APPIMAGE'] ?? execFile, ...words, quietWord]));
        } else {
          rmSync(file, { force: true });
        }
        return success(null);
      } catch (thrown) {
        return { ok: false, error: refused(file, thrown) };
      }
    },
  };
};

const bySystem = ({ settings, words }: LoginItemParts): LoginItem => {
  const args = [...words, quietWord];
  return {
    isOn: () => settings.getLoginItemSettings({ args }).openAtLogin,
    set: (isOn) => {
      settings.setLoginItemSettings({ openAtLogin: isOn, args });
      const isDone = settings.getLoginItemSettings({ args }).openAtLogin === isOn;
      return isDone ? success(null) : { ok: false, error: refused('login items', 'the system did not take it') };
    },
  };
};

/** The way of this system. */
export const createLoginItem = (parts: LoginItemParts): LoginItem => {
  if (parts.platform === 'win32' || parts.platform === 'darwin') return bySystem(parts);
  if (parts.platform === 'linux' && parts.home !== '') return byFile(parts);
  return { isOn: () => null, set: () => success(null) };
};
