// steward check <address>: one health check, stored and printed.
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatusOfVerdict } from '../exitStatus.ts';
import { printReport } from '../printReport.ts';
import { reportStatus } from '../reportStatus.ts';
import type { Request } from '../request.ts';
import { runChecks } from '../runChecks.ts';
import { complaintAbout, type Session } from '../session.ts';
import { withEngine } from '../withEngine.ts';

/** Checks one terminal; a simulated address opens the simulated shop. */
export const checkCommand = (
  session: Session,
  request: Extract<Request, { command: 'check' }>,
): Promise<ExitStatus> => {
  const { address, level, driver } = request;
  const { voice } = session;
  return withEngine(session, address.startsWith('sim:') ? 'simulated' : 'own', async (engine) => {
    if (level === 'full') voice.aside(voice.say('fullWarning'));
    voice.fleeting(voice.say('checking', { address }));
    const [checked] = await runChecks(session, engine, { terminalIds: [], addresses: [address], level, driver });
    if (checked === undefined) throw new Error('the run had no terminal');
    if (checked.report === null) throw new Complained(complaintAbout(checked.error));
    const status = await reportStatus(engine, checked.report);
    voice.document({ ...checked.report, checkCode: encodeCheckCode(checked.report), poiStatus: status });
    printReport(checked.report, voice, status);
    return exitStatusOfVerdict(checked.report.verdict);
  });
};
