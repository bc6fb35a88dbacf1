// steward log verify FILE: whether an exported log is as it was written, and who signed it.
import { attempt } from '../../service/attempt.ts';
import { verifyFile } from '../../service/verify/verifyFile.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';

/** Verifies one file; needs no records of a shop. 0 valid, 1 not as exported or signed by another key. */
export const logVerifyFileCommand = async (
  { voice }: Session,
  { file, keyId }: Extract<Request, { command: 'logVerifyFile' }>,
): Promise<ExitStatus> => {
  const { verdict, words } = unwrap(await attempt(() => verifyFile(file)));
  const isOtherKey = keyId !== null && verdict.signedBy?.keyId !== keyId;
  const isGood = verdict.state === 'valid' && !isOtherKey;
  voice.document({ file, ...verdict, state: isGood ? 'valid' : 'broken', isOtherKey });
  const [first, ...others] = words;
  if (first !== undefined) voice.line(voice.paint(verdict.state === 'valid' ? 'good' : 'bad', voice.pick(first)));
  for (const each of others) voice.line(`  ${voice.pick(each)}`);
  if (isOtherKey) voice.line(voice.paint('bad', voice.say('otherKey', { keyId })));
  if (verdict.statement !== null) {
    const { entries, hash } = verdict.statement.journal;
    voice.line(voice.paint('quiet', voice.say('logAtThatTime', { entries, hash })));
  }
  return isGood ? exitStatus.done : exitStatus.needsAttention;
};
