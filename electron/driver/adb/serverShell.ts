// A terminal's shell by way of an ADB server: who is plugged in, then one connection for each command.
import { AdbServerClient } from '@yume-chan/adb';
import { AppFailure, failure, type Result, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { isAllowedService } from '../../protocol/adb/adbCommands.ts';
import { type AdbListed, parseServerList } from '../../protocol/adb/adbServer.ts';
import type { Clock } from '../../protocol/clock.ts';
import { adbServerName } from '../../transport/adbServerTransport.ts';
import type { PortAddress } from '../../transport/portAddress.ts';
import { failureOfReason, failureOfState, theOnly } from './adbFailures.ts';
import type { AdbLines } from './adbLines.ts';
import { type AdbShell, type ShellAnswer, type Waited, waitFor } from './adbShell.ts';
import { type Heard, newHeard, serverConnection } from './adbStreams.ts';
import { readOutput } from './readOutput.ts';

/** What a way to a shell needs. */
export interface ShellDeps {
  readonly lines: AdbLines;
  readonly clock: Clock;
  readonly counters: LinkCounters;
  readonly signal: AbortSignal;
}

/** A server answers what it knows by itself at once. */
const serverLimitMs = 4000;

/** A console has no use for tunnels. Throws. */
export const noTunnel = (): never => {
  throw new AppFailure(failure('internal.bug', {}, 'no tunnels').error);
};

/** A server's name for people and addresses; a `tcp:` address is one. */
const nameOf = (address: PortAddress): string =>
  address.kind === 'adb' ? adbServerName(address) : address.text.replace(/^tcp:\/\//, '');

/** Talks to one ADB server. */
class ServerShell implements AdbShell {
  listedSerial: string | null = null;
  private readonly deps: ShellDeps;
  private readonly address: PortAddress;
  private readonly client: AdbServerClient;
  private heard: Heard = newHeard();
  private chosen: AdbListed | null = null;

  constructor(address: PortAddress, deps: ShellDeps) {
    this.deps = deps;
    this.address = address;
    this.client = new AdbServerClient({
      connect: async () => {
        const opened = await deps.lines.next(deps.signal);
        if (!opened.ok) throw new AppFailure(opened.error);
        this.heard = newHeard();
        return serverConnection(opened.value, this.heard, deps.counters);
      },
      addReverseTunnel: noTunnel,
      removeReverseTunnel: noTunnel,
      clearReverseTunnels: noTunnel,
    });
  }

  /** Whether the last connection brought anything that is none of a server's answers. */
  get isForeign(): boolean {
    const word = new TextDecoder('latin1').decode(this.heard.first.subarray(0, 4));
    return word !== '' && !['OKAY', 'FAIL'].some((known) => known.startsWith(word));
  }

  get first(): Uint8Array {
    return this.heard.first;
  }

  /** Finds the terminal and sees that it can be read. */
  async choose(serial: string | null): Promise<Result<void>> {
    const asked = await this.list();
    if (asked.kind === 'cancelled') return failure('check.cancelled');
    if (asked.kind === 'timeout') return this.silent();
    if (asked.kind === 'failed') return this.failedBy(asked.reason);
    const place = { address: this.address.text, server: nameOf(this.address) };
    const found =
      serial === null
        ? theOnly(asked.value, place)
        : this.named(
            asked.value.find((listed) => listed.serial === serial),
            serial,
          );
    if (!found.ok) return found;
    const problem = failureOfState(found.value.state, this.address.text);
    if (problem !== null) return problem;
    this.chosen = found.value;
    this.listedSerial = found.value.serial;
    return success(undefined);
  }

  async ask(service: string, limitMs: number, signal: AbortSignal): Promise<ShellAnswer> {
    const { clock, counters } = this.deps;
    const { chosen } = this;
    if (chosen === null || !isAllowedService(service)) return { kind: 'refused' };
    const waited = await waitFor(this.run(chosen, service), { clock, limitMs, signal });
    if (waited.kind === 'cancelled') return { kind: 'cancelled' };
    if (waited.kind === 'timeout') {
      counters.timeouts += 1;
      return { kind: 'silent' };
    }
    if (waited.kind === 'failed') return await this.explain(waited.reason);
    counters.blocksReceived += 1;
    // The end of an output and the end of a terminal look the same from here: only the list tells them apart.
    const gone = await this.isGone();
    if (gone !== null) return { kind: 'lost', error: gone.error };
    return { kind: 'output', ...waited.value };
  }

  close(): Promise<void> {
    return this.deps.lines.close();
  }

  private named(listed: AdbListed | undefined, serial: string): Result<AdbListed> {
    if (listed !== undefined) return success(listed);
    return failure('adb.no-terminal', { address: this.address.text, server: nameOf(this.address), serial });
  }

  private list(): Promise<Waited<readonly AdbListed[]>> {
    const { clock, signal, counters } = this.deps;
    const work = async (): Promise<readonly AdbListed[]> => {
      const stream = await this.client.createConnection('host:devices-l');
      try {
        const listed = parseServerList(await stream.readString());
        counters.blocksReceived += 1;
        return listed;
      } finally {
        await stream.dispose();
      }
    };
    return waitFor(work(), { clock, limitMs: serverLimitMs, signal });
  }

  private async run(chosen: AdbListed, service: string): Promise<{ text: string; arrivedAt: number }> {
    const { transportId, serial } = chosen;
    const selector = transportId === null ? { serial } : { transportId: BigInt(transportId) };
    const socket = await this.client.createDeviceConnection(selector, service);
    try {
      return await readOutput(socket.readable, () => this.deps.clock.now());
    } finally {
      await socket.close();
    }
  }

  private async isGone(): Promise<Extract<Result<never>, { ok: false }> | null> {
    const asked = await this.list();
    if (asked.kind !== 'done') return failure('transport.closed', { address: this.address.text });
    const same = asked.value.find(
      ({ serial, transportId, state }) =>
        serial === this.chosen?.serial && transportId === this.chosen.transportId && state === 'device',
    );
    return same === undefined ? failure('transport.closed', { address: this.address.text }) : null;
  }

  private async explain(reason: unknown): Promise<ShellAnswer> {
    const gone = await this.isGone();
    if (gone !== null) return { kind: 'lost', error: { ...gone.error, details: String(reason) } };
    return reason instanceof AppFailure ? { kind: 'lost', error: reason.appError } : { kind: 'refused' };
  }

  private silent(): Extract<Result<never>, { ok: false }> {
    this.deps.counters.timeouts += 1;
    return failure('link.silent', { address: this.address.text, timer: 'ADB' });
  }

  private failedBy(reason: unknown): Extract<Result<never>, { ok: false }> {
    if (reason instanceof AppFailure) return { ok: false, error: reason.appError };
    if (this.heard.bytes === 0) return failure('transport.closed', { address: this.address.text });
    const words = reason instanceof Error ? reason.message : String(reason);
    return failureOfReason(words, this.address.text, nameOf(this.address));
  }
}

/** Opens the way to a terminal of a server; `serial` null = its only one. Codes: adb.*, link.silent, transport.closed */
export const openServerShell = async (
  address: PortAddress,
  serial: string | null,
  deps: ShellDeps,
): Promise<{ readonly result: Result<AdbShell>; readonly isForeign: boolean; readonly first: Uint8Array }> => {
  const shell = new ServerShell(address, deps);
  const chosen = await shell.choose(serial);
  const { isForeign, first } = shell;
  if (!chosen.ok) await shell.close();
  return { result: chosen.ok ? success(shell) : chosen, isForeign, first };
};
