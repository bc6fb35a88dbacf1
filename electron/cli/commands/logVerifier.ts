// steward log verifier: the page that checks exports, for people without this program.
import { attempt } from '../../service/attempt.ts';
import { verifierHtml } from '../../service/verify/verifierHtml.ts';
import { writeWholeFile } from '../../service/writeWholeFile.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Writes the page, whole or not at all. */
export const logVerifierCommand = async (
  { voice }: Session,
  { file }: Extract<Request, { command: 'logVerifier' }>,
): Promise<ExitStatus> => {
  unwrap(await attempt(async () => writeWholeFile(file, once(await verifierHtml()))));
  voice.document({ file });
  voice.line(voice.say('savedTo', { file }));
  return exitStatus.done;
};
