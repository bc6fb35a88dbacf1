// Outputs of `date +%s`, `date +%z` and `cat /proc/uptime`.
import { decimalNumber, wholeNumber } from './adbText.ts';

const firstLine = (text: string): string => (text.split(/\r*\n/)[0] ?? '').trim();

// A terminal whose clock stands before 2001 or after 2100 has lost it; the number is kept, for that is the finding.
const latestSeconds = 4_102_444_800;

/** Seconds since 1970-01-01T00:00:00Z; null for anything else. */
export const parseEpoch = (text: string): number | null => {
  const seconds = wholeNumber(firstLine(text));
  return seconds === null || seconds < 0 || seconds > latestSeconds ? null : seconds;
};

/** `+0800` as minutes ahead of UTC; null for anything else. */
export const parseZone = (text: string): number | null => {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(firstLine(text));
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (Number(match[3]) > 59 || minutes > 14 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
};

/** Whole seconds since the terminal was started; null for anything else. */
export const parseUptime = (text: string): number | null => {
  const [seconds, idle] = firstLine(text).split(/\s+/);
  const value = decimalNumber(seconds);
  return value === null || value < 0 || decimalNumber(idle) === null ? null : Math.floor(value);
};
