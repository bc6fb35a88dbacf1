// steward capture <address>: one check with everything that goes over the line written to a file, also when it fails.
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus, exitStatusOfVerdict } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { runChecks } from '../runChecks.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

/** Ends the capture, writes its file, and leaves nothing else behind. */
const keep = async (session: Session, { services }: Engine, captureId: string, file: string) => {
  const { messages, maskedMessages, maskedBytes, dropped } = unwrap(await services.captures.stop({ captureId }));
  const written = unwrap(await services.captures.write({ captureId, file }));
  unwrap(await services.captures.remove({ captureId }));
  session.log('info', 'captured', { messages });
  return { file: written.file, messages, maskedMessages, maskedBytes, bytes: written.bytes, dropped };
};

/** Writes a bundle, or the trace alone where the file ends in .pcapng; a simulated address opens the simulated shop. */
export const captureCommand = (
  session: Session,
  request: Extract<Request, { command: 'capture' }>,
): Promise<ExitStatus> => {
  const { address, level, driver, file, note, listenSeconds } = request;
  const { voice } = session;
  return withEngine(session, address.startsWith('sim:') ? 'simulated' : 'own', async (engine) => {
    const { captures } = engine.services;
    // The port may be known under another address than the typed one, so every line is taken.
    const { id } = unwrap(await captures.start({ addresses: [], note }));
    if (listenSeconds !== null) {
      const begun = await engine.services.traffic.listen({ address, isOn: true });
      if (begun.ok) await pause(listenSeconds * 1000, undefined, { signal: session.signal }).catch(() => undefined);
      await engine.services.traffic.listen({ address, isOn: false });
      const facts = await keep(session, engine, id, file);
      unwrap(begun);
      voice.document(facts);
      voice.line(voice.say('captured', facts));
      return exitStatus.done;
    }
    voice.fleeting(voice.say('checking', { address }));
    const [checked] = await runChecks(session, engine, { terminalIds: [], addresses: [address], level, driver });
    const facts = await keep(session, engine, id, file);
    if (checked === undefined) throw new Error('the run had no terminal');
    if (checked.report === null) {
      voice.aside(voice.say('captured', facts));
      throw new Complained(complaintAbout(checked.error));
    }
    voice.document({ ...facts, check: checked.report });
    voice.line(voice.say('captured', facts));
    return exitStatusOfVerdict(checked.report.verdict);
  });
};
