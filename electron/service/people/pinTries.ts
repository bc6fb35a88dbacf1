// Tries of a PIN or code are counted before they are made, and the wait holds whatever is done to the computer's clock.
import type { BeginTry } from '../../store/personStore.ts';
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

/** Counts one try of `what` (a person's id, or the code). A clock set back or forward shortens no wait. */
export const countedTry = ({ shops, clock }: Pick<ServiceDeps, 'shops' | 'clock'>, what: string): CountedTry => {
  const ends = endsOf(shops);
  const now = clock.now();
  const steady = clock.steady?.() ?? null;
  let seconds = 0;
  return {
    begin: ({ wrong, waitUntil }) => {
      const byWall = stillToWait(wrong, waitUntil === null ? null : Date.parse(waitUntil), now);
      const bySteady = steady === null || waitUntil === null ? 0 : (ends.get(what) ?? 0) - steady;
      const left = Math.min(Math.max(byWall, bySteady), waitAfter(wrong));
      seconds = Math.max(0, Math.ceil(left / 1000));
      // Written anew: after a clock was set back, the wait ends by the clock as it is now.
      if (left > 0) return { wrong, waitUntil: utcText(now + left), mayTry: false };
      const wait = waitAfter(wrong + 1);
      if (steady !== null) ends.set(what, steady + wait);
      return { wrong: wrong + 1, waitUntil: utcText(now + wait), mayTry: true };
    },
    seconds: () => seconds,
  };
};
