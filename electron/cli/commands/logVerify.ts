// steward log verify: whether the log of the shop is whole and unchanged, and until where it is signed.

import type { AppError } from '../../../shared/error/appError.ts';
import { faultWords } from '../../../shared/journal/faultWords.ts';
import type { Verification } from '../../../shared/journal/verification.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

const tell = ({ voice }: Session, found: Verification): void => {
  const { entries, faultCount: count, hash } = found;
  if (found.isSound) voice.line(voice.paint('good', voice.say('logSound', { entries })));
  else voice.line(voice.paint('bad', voice.say('logNotSound', { entries, count })));
  for (const fault of found.faults) voice.line(`  ${voice.pick(faultWords(fault))}`);
  if (found.removed > 0) voice.line(voice.say('logRemoved', { count: found.removed, stubs: found.stubs }));
  voice.line(voice.paint('quiet', voice.say('logAtThatTime', { entries: found.newest, hash })));
  if (found.newestSigned === 0) voice.line(voice.paint('quiet', voice.say('logUnsigned')));
  for (const { keyId, last, isOwn } of found.signedBy) {
    const whose = isOwn ? '' : voice.say('logForeign');
    voice.line(voice.paint('quiet', voice.say('logSignedBy', { keyId, last }) + whose));
  }
  for (const replaced of found.restored) voice.line(voice.say('logReplaced', replaced));
};

/** Whether the records could not be used and others were begun: then what is sound is not what was asked for. */
const isBegunAnew = (notices: readonly AppError[]): boolean => notices.some(({ code }) => code.startsWith('store.'));

/** Checks the whole log of one shop. 0 sound, 1 not, or not the log that was there. */
export const logVerifyCommand = (
  session: Session,
  { simulated }: Extract<Request, { command: 'logVerify' }>,
): Promise<ExitStatus> =>
  withEngine(session, simulated ? 'simulated' : 'own', async ({ services, notices }) => {
    session.signal.addEventListener('abort', () => void services.journal.cancelVerify(), { once: true });
    const found = unwrap(await services.journal.verify());
    session.voice.document({ ...found });
    tell(session, found);
    return found.isSound && !isBegunAnew(notices) ? exitStatus.done : exitStatus.needsAttention;
  });
