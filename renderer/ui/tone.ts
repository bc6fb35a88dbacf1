// Which colour a state has; the word and the sign always stand beside it.
import type { Outcome, Verdict } from '../../shared/model/verdict.ts';

/** Colours that carry meaning; each is defined for light and dark in app/global.css. */
export type Tone = 'accent' | 'pass' | 'warn' | 'fail' | 'quiet';

const tones: Readonly<Record<Verdict | Outcome, Tone>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  incomplete: 'quiet',
  notSupported: 'quiet',
  skipped: 'quiet',
};

/** The colour of a verdict or an outcome. */
export const toneOf = (found: Verdict | Outcome): Tone => tones[found];
