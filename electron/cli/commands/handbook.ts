// steward handbook: a guide to the program as text, for wherever there is no window.
import { handbooks } from '../../../shared/guide/allHandbooks.ts';
import { handbookLines } from '../../../shared/guide/handbookLines.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import type { Session } from '../session.ts';

/** Prints the whole guide in the chosen language. */
export const handbookCommand = (
  { voice }: Session,
  { book }: Extract<Request, { command: 'handbook' }>,
): ExitStatus => {
  const lines = handbookLines(handbooks[book], voice.language);
  voice.document({ book, language: voice.language, text: lines.join('\n') });
  for (const line of lines) voice.line(line);
  return exitStatus.done;
};
