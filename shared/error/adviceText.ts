// The form of the advice that belongs to an error code.
import type { Bilingual } from '../model/bilingual.ts';
import type { Who } from '../model/who.ts';

/** Texts about one error code; `{name}` places are filled from the error's facts. */
export interface ErrorAdvice {
  readonly title: Bilingual;
  /** What happened. */
  readonly message: Bilingual;
  /** What to do next. */
  readonly remedy: Bilingual;
  /** Whose job that is. */
  readonly who: Who;
}
