// Which colour the end of a command has; the word stands beside it.
import type { RunEnding } from '../../../shared/model/action.ts';
import type { Tone } from '../../ui/tone.ts';

const tones: Readonly<Record<RunEnding, Tone>> = {
  done: 'pass',
  refused: 'warn',
  aborted: 'warn',
  busy: 'warn',
  cancelled: 'quiet',
  failed: 'fail',
  unclear: 'fail',
  notSent: 'quiet',
};

/** The colour of an ending. */
export const toneOfEnding = (ending: RunEnding): Tone => tones[ending];
