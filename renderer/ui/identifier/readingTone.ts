// Sign and colour of a reading and of its parts; the word always stands beside them.
import type { IdentifierVerdict, PartConfidence } from '../../../shared/identifier/reading.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import type { Tone } from '../tone.ts';

/** The sign of a verdict. */
export const signOfReading: Readonly<Record<IdentifierVerdict, Outcome>> = {
  valid: 'pass',
  suspicious: 'warn',
  invalid: 'fail',
  missing: 'skipped',
};

/** The colour of a part by how sure it is. */
export const toneOfPart: Readonly<Record<PartConfidence, Tone>> = {
  certain: 'pass',
  likely: 'accent',
  ambiguous: 'warn',
  unknown: 'quiet',
};
