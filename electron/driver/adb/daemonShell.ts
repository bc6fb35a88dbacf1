// A terminal's shell without an ADB server: its own daemon, on a network address or a simulated port.
import { type AdbCredentialStore, AdbDaemonTransport } from '@yume-chan/adb';
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import { isAllowedService } from '../../protocol/adb/adbCommands.ts';
import type { PortAddress } from '../../transport/portAddress.ts';
import { failureOfState } from './adbFailures.ts';
import { type AdbShell, type ShellAnswer, waitFor } from './adbShell.ts';
import { type DaemonLine, daemonConnection, type Heard, newHeard } from './adbStreams.ts';
import { readOutput } from './readOutput.ts';
import type { ShellDeps } from './serverShell.ts';

/** A daemon greets at once. */
const greetingMs = 4000;

const banners = ['device', 'recovery', 'rescue', 'sideload', 'bootloader'] as const;

// A key of ours would put a question on the terminal's screen at every attempt, and nobody could answer it within a
// check. An ADB server has a key, keeps the line open while a person reads the question, and is remembered.
export const noKeys: AdbCredentialStore = {
  generateKey: () => {
    throw new Error('no keys');
  },
  iterateKeys: () => [],
};

/** Talks to one daemon. */
class DaemonShell implements AdbShell {
  readonly listedSerial = null;
  private readonly address: PortAddress;
  private readonly deps: ShellDeps;
  private readonly daemon: AdbDaemonTransport;
  private readonly heard: Heard;
  private readonly line: DaemonLine;

  constructor(
    address: PortAddress,
    deps: ShellDeps,
    open: { daemon: AdbDaemonTransport; heard: Heard; line: DaemonLine },
  ) {
    this.address = address;
    this.deps = deps;
    this.daemon = open.daemon;
    this.heard = open.heard;
    this.line = open.line;
  }

  async ask(service: string, limitMs: number, signal: AbortSignal): Promise<ShellAnswer> {
    const { clock, counters } = this.deps;
    if (!isAllowedService(service)) return { kind: 'refused' };
    const givenUp = new AbortController();
    let close = (): void => undefined;
    const work = async (): Promise<{ text: string; arrivedAt: number }> => {
      const socket = await Promise.resolve(this.daemon.connect(service)).finally(this.line.opened);
      close = () => {
        givenUp.abort();
        void Promise.allSettled([socket.close()]);
      };
      return await readOutput(socket.readable, () => clock.now(), givenUp.signal);
    };
    const waited = await waitFor(work(), { clock, limitMs, signal });
    if (waited.kind !== 'done') close();
    if (this.heard.isClosed) return { kind: 'lost', error: this.lost() };
    if (waited.kind === 'done') return { kind: 'output', ...waited.value };
    if (waited.kind === 'cancelled') return { kind: 'cancelled' };
    if (waited.kind === 'failed') return { kind: 'refused' };
    counters.timeouts += 1;
    return { kind: 'silent' };
  }

  async close(): Promise<void> {
    this.line.release();
    await this.deps.lines.close();
  }

  private lost() {
    const { address } = this;
    return this.heard.isForeign
      ? failure('link.transmission-error', { address: address.text, reason: 'ADB', copies: 1 }).error
      : failure('transport.closed', { address: address.text }).error;
  }
}

const stateOf = (banner: string | undefined): (typeof banners)[number] | 'other' =>
  banners.find((known) => known === banner) ?? 'other';

/** Opens the way to the shell of a daemon. Codes: adb.unauthorized, adb.wrong-mode, link.silent, transport.closed */
export const openDaemonShell = async (
  address: PortAddress,
  deps: ShellDeps,
): Promise<{ readonly result: Result<AdbShell>; readonly heard: Heard }> => {
  const { lines, clock, counters, signal } = deps;
  const heard = newHeard();
  const opened = await lines.next(signal);
  if (!opened.ok) return { result: opened, heard };
  const line = daemonConnection(opened.value, heard, counters);
  const give = async (result: Result<never>): Promise<{ result: Result<AdbShell>; heard: Heard }> => {
    line.release();
    await lines.close();
    return { result, heard };
  };
  const greeting = AdbDaemonTransport.authenticate({
    serial: address.text,
    connection: line.connection,
    credentialStore: noKeys,
    authenticators: [],
    features: [],
    initialDelayedAckBytes: 0,
  });
  const waited = await waitFor(greeting, { clock, limitMs: greetingMs, signal });
  if (waited.kind === 'cancelled') return await give(failure('check.cancelled'));
  if (waited.kind !== 'done') {
    if (heard.isAskedForKey && !heard.isForeign)
      return await give(failure('adb.unauthorized', { address: address.text }));
    if (waited.kind === 'failed' || heard.isClosed)
      return await give(failure('transport.closed', { address: address.text }));
    counters.timeouts += 1;
    return await give(failure('link.silent', { address: address.text, timer: 'ADB' }));
  }
  const daemon = waited.value;
  void Promise.allSettled([daemon.disconnected]);
  const problem = failureOfState(stateOf(daemon.banner.state), address.text);
  if (problem !== null) return await give(problem);
  return { result: success(new DaemonShell(address, deps, { daemon, heard, line })), heard };
};
