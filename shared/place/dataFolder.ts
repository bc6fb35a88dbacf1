// Where records and settings are kept when nobody chooses a folder: one rule for window and command line.

/** Name of the program's folder inside the system's place for application data. */
export const dataFolderName = 'terminal-steward';

/** What the rule depends on: `process.platform`, `process.env` and the home folder. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The data folder: `%APPDATA%\terminal-steward` on Windows, `~/Library/Application Support/terminal-steward` on macOS,
 * `$XDG_CONFIG_HOME/terminal-steward` or `~/.config/terminal-steward` elsewhere (a relative XDG_CONFIG_HOME is ignored,
 * as the XDG Base Directory Specification asks). STEWARD_DATA, when set, is the folder itself.
 */
export const defaultDataFolder = ({ platform, env, home }: Surroundings): string => {
  const chosen = env['STEWARD_DATA'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return `${env['APPDATA'] ?? `${home}\\AppData\\Roaming`}\\${dataFolderName}`;
  if (platform === 'darwin') return `${home}/Library/Application Support/${dataFolderName}`;
  const configured = env['XDG_CONFIG_HOME'];
  return `${configured?.startsWith('/') === true ? configured : `${home}/.config`}/${dataFolderName}`;
};
