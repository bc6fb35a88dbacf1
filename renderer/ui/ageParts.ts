// How old something is, in the largest unit that still says enough.

/** An age in words' terms; `date` = so old that the date says more, `ahead` = later than this computer's clock. */
export type AgeParts =
  | { readonly unit: 'now' | 'date' | 'ahead'; readonly count: 0 }
  | { readonly unit: 'seconds' | 'minutes' | 'hours' | 'days'; readonly count: number };

/** A record that is this far ahead was made before the computer's clock was put back. */
const aheadSeconds = -60;

/** From here on seconds are told in tens: twenty ages that count each second keep the processor busy for nobody. */
const tens = 10;

/** The age between two times in ms; a time less than a minute in the future counts as now. */
export const agePartsOf = (atMs: number, nowMs: number): AgeParts => {
  const seconds = Math.floor((nowMs - atMs) / 1000);
  if (seconds < aheadSeconds) return { unit: 'ahead', count: 0 };
  if (seconds < 1) return { unit: 'now', count: 0 };
  if (seconds < 60) return { unit: 'seconds', count: seconds < tens ? seconds : seconds - (seconds % tens) };
  if (seconds < 3600) return { unit: 'minutes', count: Math.floor(seconds / 60) };
  if (seconds < 86_400) return { unit: 'hours', count: Math.floor(seconds / 3600) };
  if (seconds < 30 * 86_400) return { unit: 'days', count: Math.floor(seconds / 86_400) };
  return { unit: 'date', count: 0 };
};
