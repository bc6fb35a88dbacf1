// How long is still to wait after wrong PINs, counted by what goes by since the error came: a lock, a page that is left
// and a clock that is set change nothing about it.
import type { AppError } from '../../shared/error/appError.ts';

const waits: ReadonlySet<string> = new Set([
  'person.must-wait',
  'person.wrong-pin',
  'access.code-wait',
  'access.wrong-code',
]);
const firstSeen = new WeakMap<AppError, number>();

/** Whether this error asks somebody to wait. */
export const asksToWait = ({ code, facts }: AppError): boolean =>
  waits.has(code) && typeof facts['seconds'] === 'number';

/** Seconds that are left at `now` (ms of a clock that only goes on); null = this error asks nobody to wait. */
export const waitLeft = (error: AppError, now: number): number | null => {
  if (!asksToWait(error)) return null;
  const began = firstSeen.get(error) ?? now;
  firstSeen.set(error, began);
  return Math.max(0, Math.ceil(Number(error.facts['seconds']) - (now - began) / 1000));
};
