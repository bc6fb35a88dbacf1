// steward log rebuild: throws the search index away and makes it again from the journal.
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

/** Makes the index again; the journal is only read. */
export const logRebuildCommand = (
  session: Session,
  { simulated }: Extract<Request, { command: 'logRebuild' }>,
): Promise<ExitStatus> =>
  withEngine(session, simulated ? 'simulated' : 'own', async ({ services }) => {
    const { entries } = unwrap(await services.log.rebuild());
    session.voice.document({ entries });
    session.voice.line(session.voice.say('rebuiltIndex', { entries }));
    return exitStatus.done;
  });
