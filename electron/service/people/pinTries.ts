// Tries of a PIN or code are counted before they are made, and the wait holds whatever is done to the computer's clock:
// while the program runs by a clock that nobody sets, and over a restart of it by how long the computer has been on.
import type { BeginTry, KeptPin } from '../../store/personStore.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { stillToWait, waitAfter } from './pinWait.ts';

/** Ends of waits, ms of the clock that nobody sets, by what is tried; as long as the program runs. */
const steadyEnds = new WeakMap<ServiceDeps['shops'], Map<string, number>>();

const endsOf = (shops: ServiceDeps['shops']): Map<string, number> => {
  const known = steadyEnds.get(shops) ?? new Map<string, number>();
  steadyEnds.set(shops, known);
  return known;
};

/** What a try came to before it was made. */
export interface CountedTry {
  readonly begin: BeginTry;
  /** Seconds still to wait, once `begin` was called; 0 = it may be tried. */
  readonly seconds: () => number;
}

/** What is kept of a wait: its end by the clock on the wall, and behind it by how long the computer is on, ms. */
const keptForm = /^(\S+)(?: on (\d{1,15}))?$/;

const keptWait = (wallEnd: number, onEnd: number | null): string =>
  `${utcText(wallEnd)}${onEnd === null ? '' : ` on ${String(Math.ceil(onEnd))}`}`;

/**
 * Ms still to wait by how long the computer is on. Since the wait of `whole` ms began, at least as much time has gone by
 * as the computer is on longer now; and if it is on for less than then, it was switched on since, and all of that counts.
 */
const stillByOn = (onEnd: number, on: number, whole: number): number => {
  const begun = onEnd - whole;
  return Math.max(0, whole - (on >= begun ? on - begun : on));
};

type Clocks = Pick<ServiceDeps, 'shops' | 'clock'>;
type Wait = Pick<KeptPin, 'wrong' | 'waitUntil'>;

/** The two ends of a kept wait, ms; null = not kept, NaN = it cannot be read. */
const endsIn = (waitUntil: string | null): { readonly wall: number | null; readonly on: number | null } => {
  const [, wall, on] = waitUntil === null ? [] : (keptForm.exec(waitUntil) ?? []);
  return { wall: wall === undefined ? null : Date.parse(wall), on: on === undefined ? null : Number(on) };
};

/** Ms still to wait, by whichever clock says the most; 0 or less = it may be tried. */
const leftOf = ({ shops, clock }: Clocks, what: string, { wrong, waitUntil }: Wait): number => {
  const steady = clock.steady?.() ?? null;
  const on = clock.uptime?.() ?? null;
  const ends = endsIn(waitUntil);
  const whole = waitAfter(wrong);
  const byWall = stillToWait(wrong, ends.wall, clock.now());
  const bySteady = steady === null || waitUntil === null ? 0 : (endsOf(shops).get(what) ?? 0) - steady;
  const byOn = on === null || ends.on === null ? 0 : stillByOn(ends.on, on, whole);
  // A time that cannot be read is no reason to wait for ever, nor for not waiting.
  return Math.min(Math.max(Number.isNaN(byWall) ? whole : byWall, bySteady, byOn), whole);
};

/** Seconds until `what` may be tried again, looked up without trying; 0 = now. `kept` null = there is nothing to try. */
export const secondsToWait = (clocks: Clocks, what: string, kept: Wait | null): number =>
  kept === null ? 0 : Math.max(0, Math.ceil(leftOf(clocks, what, kept) / 1000));

/** Counts one try of `what` (a person's id, or the code). A clock set back or forward shortens no wait, nor does a restart. */
export const countedTry = (clocks: Clocks, what: string): CountedTry => {
  const { shops, clock } = clocks;
  const ends = endsOf(shops);
  const now = clock.now();
  const steady = clock.steady?.() ?? null;
  const on = clock.uptime?.() ?? null;
  let seconds = 0;
  return {
    begin: ({ wrong, waitUntil }) => {
      const left = leftOf(clocks, what, { wrong, waitUntil });
      seconds = Math.max(0, Math.ceil(left / 1000));
      const kept = (ms: number, until: number): string => keptWait(now + ms, on === null ? null : until);
      // Written anew: after a clock was set back, the wait ends by the clock as it is now.
      if (left > 0) return { wrong, waitUntil: kept(left, (on ?? 0) + left), mayTry: false };
      const wait = waitAfter(wrong + 1);
      if (steady !== null) ends.set(what, steady + wait);
      return { wrong: wrong + 1, waitUntil: kept(wait, (on ?? 0) + wait), mayTry: true };
    },
    seconds: () => seconds,
  };
};
