// What lock tables say: the kernel's /proc/locks, and the old lock files of serial programs. Pure.

/** A file as the kernel's table names it. */
export interface PortLock {
  /** Device number as `stat` gives it (`dev`). */
  readonly device: number;
  readonly inode: number;
}

// Linux: bits 8–19 of the device number are the major, 0–7 and 20 up the minor.
const deviceName = (device: number): string => {
  const major = (device >>> 8) & 0xfff;
  const minor = (device & 0xff) | ((device >>> 12) & 0xfff00);
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  return `${hex(major)}:${hex(minor)}`;
};

/** Processes that hold a lock on the file, by the text of /proc/locks (`3: FLOCK ADVISORY WRITE 4711 00:05:126 0 EOF`). */
export const lockedBy = (text: string, { device, inode }: PortLock): readonly number[] => {
  const file = `${deviceName(device)}:${String(inode)}`;
  const pids = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    // A line with `->` waits for the lock and does not hold it.
    .filter((words) => words[1] !== '->' && words[5] === file)
    .map((words) => Number(words[4]));
  return [...new Set(pids)].filter((pid) => Number.isInteger(pid) && pid > 0);
};

/** Process in a lock file of the old kind: ten characters of decimal number, or four bytes; null for anything else. */
export const pidOfLockFile = (content: string): number | null => {
  const decimal = /^\s*(\d{1,10})\b/.exec(content)?.[1];
  if (decimal !== undefined) return Number(decimal) > 0 ? Number(decimal) : null;
  if (content.length !== 4) return null;
  const pid = [3, 2, 1, 0].reduce((value, place) => value * 256 + content.charCodeAt(place), 0);
  return pid > 0 && pid < 4_194_304 ? pid : null;
};
