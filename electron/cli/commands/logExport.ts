// steward log export: the filtered log as a file, whole or not at all.
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { logFilterOf } from '../logSelection.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

type ExportRequest = Extract<Request, { command: 'logExport' }>;

/** Writes the file and says how many entries it holds. */
export const logExportCommand = (session: Session, request: ExportRequest): Promise<ExitStatus> =>
  withEngine(session, request.selection.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice, signal } = session;
    const { file, format, selection } = request;
    const filter = await logFilterOf(selection, services);
    const { isPlain, hasKeys, hasMark, withVerifier } = request;
    const done = unwrap(
      await services.exports.log(
        { filter, language: voice.language, file, format, isPlain, hasKeys, hasMark, withVerifier },
        signal,
      ),
    );
    const answer = { file: done.file, rows: done.rows, format };
    voice.document(answer);
    voice.line(voice.say('exported', answer));
    return exitStatus.done;
  });
