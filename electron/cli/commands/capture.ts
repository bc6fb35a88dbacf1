// steward capture <address>: one check with everything that goes over the line written to a file, also when it fails.
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatusOfVerdict } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { runChecks } from '../runChecks.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

/** Writes a bundle, or the trace alone where the file ends in .pcapng; a simulated address opens the simulated shop. */
export const captureCommand = (
  session: Session,
  request: Extract<Request, { command: 'capture' }>,
): Promise<ExitStatus> => {
  const { address, level, driver, file, note } = request;
  const { voice } = session;
  return withEngine(session, address.startsWith('sim:') ? 'simulated' : 'own', async (engine) => {
    const { captures } = engine.services;
    // The port may be known under another address than the typed one, so every line is taken.
    const { id } = unwrap(await captures.start({ addresses: [], note }));
    voice.fleeting(voice.say('checking', { address }));
    const [checked] = await runChecks(session, engine, { terminalIds: [], addresses: [address], level, driver });
    const capture = unwrap(await captures.stop({ captureId: id }));
    const written = unwrap(await captures.write({ captureId: id, file }));
    unwrap(await captures.remove({ captureId: id }));
    if (checked === undefined) throw new Error('the run had no terminal');
    const { messages, maskedMessages, maskedBytes, dropped } = capture;
    const facts = { file: written.file, messages, maskedMessages, maskedBytes };
    if (checked.report === null) {
      voice.aside(voice.say('captured', facts));
      throw new Complained(complaintAbout(checked.error));
    }
    voice.document({ ...facts, bytes: written.bytes, dropped, check: checked.report });
    voice.line(voice.say('captured', facts));
    return exitStatusOfVerdict(checked.report.verdict);
  });
};
