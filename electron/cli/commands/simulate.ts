// steward simulate: a terminal that does not exist, for any client of its protocol, until Ctrl+C.
import { type Result, success, toAppError } from '../../../shared/error/appError.ts';
import { replayedTerminal, simulateTerminal } from '../../engine/simulateTerminal.ts';
import { traceIn } from '../../service/captureBundle.ts';
import { openControlPort } from '../../simulator/controlPort.ts';
import { type Listening, listenPty, listenTcp } from '../../simulator/listen.ts';
import type { SimulatedFarEnd } from '../../simulator/simulatorFamily.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { badFile, readJsonFile, readSmallFile } from '../smallFile.ts';

type SimulateRequest = Extract<Request, { command: 'simulate' }>;

const largestRecording = 64 * 1024 * 1024;
/** 8N2. */
const bitsPerByte = 11;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** The trace in a file that may be a whole capture. */
const traceOf = (bytes: Uint8Array): Result<Uint8Array> => {
  try {
    return success(traceIn(bytes));
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) };
  }
};

/** The value, or the file named with the field in it and what was expected there. */
const fromFile = <T>(result: Result<T>, file: string, whole: string): T => {
  if (result.ok) return result.value;
  const { code, facts } = result.error;
  if (code.startsWith('trace.')) return unwrap({ ok: false, error: { ...result.error, facts: { ...facts, file } } });
  const { field, expected } = facts;
  const words = String(expected ?? code);
  throw badFile(file, field === '' || field === undefined ? whole : String(field), { zh: words, en: words });
};

const switchedOn = async (
  { log }: Session,
  { scenario, profile, seed, stateFile, faultsFile, replay }: SimulateRequest,
): Promise<SimulatedFarEnd> => {
  const terminal =
    replay === null
      ? unwrap(
          simulateTerminal(scenario ?? '', {
            log,
            ...(seed === null ? {} : { seed }),
            ...(profile === null ? {} : { profile }),
          }),
        )
      : fromFile(
          replayedTerminal(
            fromFile(traceOf(await readSmallFile('--replay', replay.file, largestRecording)), replay.file, '--replay'),
            { log, pace: replay.pace },
          ),
          replay.file,
          '--replay',
        );
  if (stateFile !== null) {
    fromFile(terminal.change(await readJsonFile('--state', stateFile)), stateFile, '--state');
  }
  if (faultsFile !== null) {
    const faults = await readJsonFile('--faults', faultsFile);
    fromFile(terminal.setFaults(Array.isArray(faults) ? faults : [faults]), faultsFile, '--faults');
  }
  terminal.steering?.keepAsStart();
  return terminal;
};

/** Prints one line (with --json one document) when the terminal can be reached, and runs until it is told to stop. */
export const simulateCommand = async (session: Session, request: SimulateRequest): Promise<ExitStatus> => {
  const { voice, signal } = session;
  const { scenario, place, controlPort, baud } = request;
  const terminal = await switchedOn(session, request);
  const opened: Pick<Listening, 'close'>[] = [];
  try {
    const listening = unwrap(
      place.kind === 'tcp'
        ? await listenTcp(terminal, place)
        : await listenPty(terminal, { ...place, ...(baud === null ? {} : { rate: { baud, bitsPerByte } }) }),
    );
    opened.push(listening);
    const control = controlPort === null ? null : unwrap(await openControlPort(terminal, controlPort, listening));
    if (control !== null) {
      opened.push(control);
      voice.aside(voice.say('controlOpen', { address: `127.0.0.1:${String(control.port)}` }));
    }
    voice.document({
      listening: listening.address,
      scenario,
      control: control?.port ?? null,
      profile: terminal.profile(),
    });
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
