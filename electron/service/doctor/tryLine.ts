// Asks one port whether somebody is there, with one harmless reading and little patience.
import { type AppError, type Result, toAppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { DriverPlugin } from '../../driver/driverPlugin.ts';
import { lineClock } from '../../driver/lineClock.ts';
import { looksLike } from '../../driver/looksLike.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { PortAddress } from '../../transport/portAddress.ts';
import type { PortSource } from '../../transport/portSource.ts';
import type { Transport } from '../../transport/transport.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** What a try needs. */
export interface TryDeps extends Pick<ServiceDeps, 'clock' | 'log'> {
  readonly ports: PortSource;
}

/** One try: where, with which driver, for how long without and with a sign of life, in ms. */
export interface Try {
  readonly address: PortAddress;
  readonly plugin: DriverPlugin;
  /** Asked with this password, six digits; null = the usual one. */
  readonly password: string | null;
  readonly silentMs: number;
  readonly wholeMs: number;
  readonly signal: AbortSignal;
}

/** What came of it. `unfinished` = it began to answer and did not come to an end; `noise` = bytes that are no valid message; `isDamaged` = messages with wrong checksums among them. */
export type TryOutcome =
  | { readonly kind: 'answers'; readonly report: DriverReport | null }
  | { readonly kind: 'noise'; readonly looksLike: string; readonly isEcho: boolean; readonly isDamaged: boolean }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'notOpened'; readonly error: AppError }
  | { readonly kind: 'gone'; readonly error: AppError };

const keptBytes = 64;
const lookEveryMs = 100;

/** Listens along: the first bytes of either way. */
const listenTo = (
  transport: Transport,
): { readonly listened: Transport; readonly sent: number[]; readonly heard: number[] } => {
  const sent: number[] = [];
  const heard: number[] = [];
  const keep = (into: number[], bytes: Uint8Array): void => {
    if (into.length < keptBytes) into.push(...bytes.subarray(0, keptBytes - into.length));
  };
  const listened: Transport = {
    address: transport.address,
    closed: transport.closed,
    close: () => transport.close(),
    onBytes: (listener) =>
      transport.onBytes((chunk, arrivedAt) => {
        keep(heard, chunk);
        listener(chunk, arrivedAt);
      }),
    write: (bytes, signal) => {
      keep(sent, bytes);
      return transport.write(bytes, signal);
    },
  };
  return { listened, sent, heard };
};

const isEcho = (sent: readonly number[], heard: readonly number[]): boolean =>
  heard.length >= 3 && heard.every((byte, index) => byte === sent[index % Math.max(1, sent.length)]);

const outcomeOf = (
  result: Result<DriverReport>,
  counters: LinkCounters,
  { sent, heard }: { readonly sent: readonly number[]; readonly heard: readonly number[] },
): TryOutcome => {
  if (result.ok) return { kind: 'answers', report: result.value };
  if (result.error.code === 'transport.closed') return { kind: 'gone', error: result.error };
  // A terminal that refuses, is busy or answers oddly is a terminal that answers.
  if (result.error.code.startsWith('terminal.')) return { kind: 'answers', report: null };
  if (counters.blocksReceived > 0 && counters.crcErrors === 0) return { kind: 'unfinished' };
  if (heard.length === 0) return { kind: 'silent' };
  return {
    kind: 'noise',
    looksLike: looksLike(Uint8Array.from(heard)),
    isEcho: isEcho(sent, heard),
    isDamaged: counters.crcErrors > 0 || counters.naksReceived > 0,
  };
};

/** Opens, asks, and leaves the line quiet. Never rejects and never takes much longer than `wholeMs`. */
export const tryLine = async (request: Try, { ports, clock: wallClock, log }: TryDeps): Promise<TryOutcome> => {
  const { address, plugin, signal } = request;
  const clock = lineClock(wallClock);
  const opened = await ports.open(address, signal);
  if (!opened.ok) return { kind: 'notOpened', error: opened.error };
  const { listened, sent, heard } = listenTo(opened.value);
  const limit = new AbortController();
  const giveUp = (): void => {
    limit.abort();
  };
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  const driver = plugin.create(listened, {
    clock,
    log,
    settings: { password: request.password, answeredBefore: [], refusedBefore: [] },
  });
  const startedAt = clock.now();
  let timer: { cancel(): void } = { cancel: () => undefined };
  const look = (): void => {
    const elapsed = clock.now() - startedAt;
    const patience = heard.length > 0 ? request.wholeMs : request.silentMs;
    if (elapsed >= patience) giveUp();
    else timer = clock.after(Math.min(lookEveryMs, patience - elapsed), look);
  };
  look();
  try {
    const result = await driver
      .read({ level: 'quick', onStep: () => undefined, signal: limit.signal })
      .catch((thrown: unknown): Result<DriverReport> => ({ ok: false, error: toAppError(thrown) }));
    return outcomeOf(result, driver.counters(), { sent, heard });
  } finally {
    timer.cancel();
    signal.removeEventListener('abort', giveUp);
    await driver.close().catch(() => undefined);
    await opened.value.close().catch(() => undefined);
  }
};
