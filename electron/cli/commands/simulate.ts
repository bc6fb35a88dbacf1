// steward simulate: a terminal that does not exist, for any ZVT client, until Ctrl+C.
import { simulateTerminal } from '../../engine/simulateTerminal.ts';
import { openControlPort } from '../../simulator/controlPort.ts';
import { type Listening, listenPty, listenTcp } from '../../simulator/listen.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Prints one line (with --json one document) when the terminal can be reached, and runs until it is told to stop. */
export const simulateCommand = async (
  session: Session,
  { scenario, place, controlPort }: Extract<Request, { command: 'simulate' }>,
): Promise<ExitStatus> => {
  const { voice, signal, log } = session;
  const terminal = unwrap(simulateTerminal(scenario, { log }));
  const opened: Pick<Listening, 'close'>[] = [];
  try {
    const listening = unwrap(
      place.kind === 'tcp' ? await listenTcp(terminal, place) : await listenPty(terminal, place),
    );
    opened.push(listening);
    const control = controlPort === null ? null : unwrap(await openControlPort(terminal, controlPort));
    if (control !== null) {
      opened.push(control);
      voice.aside(voice.say('controlOpen', { address: `127.0.0.1:${String(control.port)}` }));
    }
    voice.document({ listening: listening.address, scenario, control: control?.port ?? null });
    voice.line(`listening ${listening.address}`);
    // Nothing else keeps a process alive that only waits for a signal.
    const keepAlive = setInterval(() => undefined, 60_000);
    await aborted(signal);
    clearInterval(keepAlive);
  } finally {
    for (const each of opened.reverse()) await each.close();
    terminal.detach();
  }
  voice.aside(voice.say('stopped'));
  return exitStatus.done;
};
