// One connection to one address, timed and closed again at once. Not a byte is sent, but for the TLS handshake.
import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { HopReason } from '../../../shared/hops/hopReport.ts';

/** How a connection went. `ms` = until it was made or refused. */
export type Tried =
  | { readonly kind: 'made'; readonly ms: number }
  | { readonly kind: 'refused'; readonly ms: number }
  | { readonly kind: 'failed'; readonly reason: HopReason; readonly details: string };

/** Where to, and how long at most. */
export interface Target {
  readonly address: string;
  readonly port: number;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

const reasonOf = (code: string | undefined): HopReason => {
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'reset';
  return 'unreachable';
};

const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

interface Race {
  /** First call wins; the socket is torn down. */
  readonly end: (tried: Tried) => void;
}

/** Waits for a socket with a limit and a way to give up. Never rejects. */
const waitFor = ({ limitMs, signal }: Target, open: (race: Race, since: number) => Socket): Promise<Tried> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ kind: 'failed', reason: 'stopped', details: 'stopped' });
      return;
    }
    const since = performance.now();
    let socket: Socket | null = null;
    const giveUp = (): void => end({ kind: 'failed', reason: 'stopped', details: 'stopped' });
    const timer = setTimeout(() => {
      end({ kind: 'failed', reason: 'timeout', details: `no answer within ${String(limitMs)} ms` });
    }, limitMs);
    const end = (tried: Tried): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      socket?.destroy();
      resolve(tried);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    socket = open({ end }, since);
    // A late error of a socket that was torn down belongs to nobody.
    socket.on('error', () => undefined);
  });

const ended = (thrown: unknown, since: number): Tried => {
  const reason = reasonOf(codeOf(thrown));
  if (reason === 'refused') return { kind: 'refused', ms: performance.now() - since };
  return { kind: 'failed', reason, details: thrown instanceof Error ? thrown.message : String(thrown) };
};

/** One TCP connection. A refusal tells as much about the way as an acceptance. */
export const tryTcp = (target: Target): Promise<Tried> =>
  waitFor(target, ({ end }, since) => {
    const socket = connect({ host: target.address, port: target.port });
    socket.once('connect', () => end({ kind: 'made', ms: performance.now() - since }));
    socket.once('error', (thrown) => end(ended(thrown, since)));
    return socket;
  });

/** A TLS handshake and whether its certificate is trusted here. */
export type Shaken =
  | { readonly kind: 'done'; readonly ms: number; readonly isTrusted: boolean }
  | { readonly kind: 'failed'; readonly reason: HopReason; readonly details: string };

/** One TLS handshake; `serverName` is null for addresses. */
export const tryTls = async (target: Target, serverName: string | null): Promise<Shaken> => {
  let isTrusted = false;
  const options: ConnectionOptions = {
    host: target.address,
    port: target.port,
    // Only the way is measured and nothing is sent: hosts of acquirers often have certificates of their own, and a
    // wrong one is reported (`isTrusted`), not hidden behind "no connection".
    rejectUnauthorized: false,
    ...(serverName === null ? {} : { servername: serverName }),
  };
  const tried = await waitFor(target, ({ end }, since) => {
    const socket = connectTls(options);
    socket.once('secureConnect', () => {
      isTrusted = socket.authorized;
      end({ kind: 'made', ms: performance.now() - since });
    });
    const fail = (details: string): void => end({ kind: 'failed', reason: 'tls', details });
    socket.once('error', (thrown: Error) => fail(thrown.message));
    socket.once('close', () => fail('the host ended the connection during the handshake'));
    return socket;
  });
  if (tried.kind === 'made') return { kind: 'done', ms: tried.ms, isTrusted };
  if (tried.kind === 'refused') return { kind: 'failed', reason: 'refused', details: 'refused' };
  return tried.reason === 'timeout' ? { ...tried, reason: 'tls' } : tried;
};
