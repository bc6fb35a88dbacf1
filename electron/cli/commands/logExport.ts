// steward log export: the filtered log as a file, whole or not at all.
import { type Result, success, toAppError } from '../../../shared/error/appError.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { Services } from '../../service/services.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { logFilterOf } from '../logSelection.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';
import { writeLogJson } from '../writeLogJson.ts';

type ExportRequest = Extract<Request, { command: 'logExport' }>;

const pageSize = 200;

const writeJson = async (
  { file, selection }: ExportRequest,
  filter: LogFilter,
  services: Services,
  session: Session,
): Promise<Result<{ file: string; rows: number }>> => {
  const head = {
    format: 'terminal-steward.log',
    schemaVersion: 1,
    program: `Terminal Steward ${session.version}`,
    exportedAt: new Date().toISOString(),
    exportedBy: session.operator,
    simulated: selection.simulated,
    filter: { ...filter } as Record<string, string | null>,
  } as const;
  try {
    const rows = await writeLogJson(
      file,
      head,
      async (beforeNumber) => unwrap(await services.log.page({ filter, beforeNumber, limit: pageSize })).entries,
      session.signal,
    );
    return success({ file, rows });
  } catch (thrown) {
    if (thrown instanceof Complained) throw thrown;
    return { ok: false, error: toAppError(thrown) };
  }
};

/** Writes the file and says how many entries it holds. */
export const logExportCommand = (session: Session, request: ExportRequest): Promise<ExitStatus> =>
  withEngine(session, request.selection.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice, signal } = session;
    const filter = await logFilterOf(request.selection, services);
    const done = unwrap(
      request.format === 'json'
        ? await writeJson(request, filter, services, session)
        : await services.exports.log({ filter, language: voice.language, file: request.file }, signal),
    );
    const answer = { file: done.file, rows: done.rows, format: request.format };
    voice.document(answer);
    voice.line(voice.say('exported', answer));
    return exitStatus.done;
  });
