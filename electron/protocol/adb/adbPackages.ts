// Output of `dumpsys package packages`: which applications are installed, and in which version.
import { linesOf } from './adbText.ts';

/** An installed application. */
export interface AdbPackage {
  /** As `com.example.till`. */
  readonly name: string;
  /** Version as its maker writes it, else the number by which Android tells versions apart; null if neither is given. */
  readonly version: string | null;
  /** Came with the terminal's firmware. */
  readonly isSystem: boolean;
}

interface Open {
  readonly name: string;
  versionName: string | null;
  versionCode: string | null;
  isSystem: boolean;
}

const value = (line: string, key: string): string | null =>
  new RegExp(`^\\s+${key}=(\\S[^\\n]{0,80}?)\\s*$`).exec(line)?.[1] ?? null;

const read = (open: Open, line: string): void => {
  const code = /^\s+versionCode=(\d{1,19})\b/.exec(line)?.[1];
  if (code !== undefined) open.versionCode ??= code;
  const versionName = value(line, 'versionName');
  if (versionName !== null && versionName !== 'null') open.versionName ??= versionName;
  if (/^\s+(pkgFlags|flags)=\[.*\bSYSTEM\b/.test(line)) open.isSystem = true;
};

/** The applications by name; those that an update hides (`Hidden system packages`) are left out. */
export const parsePackages = (text: string): readonly AdbPackage[] => {
  const found = new Map<string, Open>();
  let open: Open | null = null;
  for (const line of linesOf(text)) {
    // A new part of the output begins at the margin.
    if (/^\S/.test(line)) {
      open = null;
      if (/^Hidden system packages/.test(line)) break;
    }
    const name = /^\s{1,4}Package \[([A-Za-z0-9._-]{1,150})\]/.exec(line)?.[1];
    if (name !== undefined) {
      open = { name, versionName: null, versionCode: null, isSystem: false };
      if (!found.has(name)) found.set(name, open);
    } else if (open !== null) read(open, line);
  }
  return [...found.values()]
    .map(({ name, versionName, versionCode, isSystem }) => ({ name, version: versionName ?? versionCode, isSystem }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};
