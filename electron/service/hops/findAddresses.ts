// Addresses of a host, within a limit and without holding up the program's other work.
import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { HopReason } from '../../../shared/hops/hopReport.ts';

/** Addresses, IPv4 first, or why there are none. */
export type Found =
  | { readonly kind: 'found'; readonly addresses: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: HopReason; readonly details: string };

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

const failed = (reason: HopReason, details: string): Found => ({ kind: 'failed', reason, details });

const inTime = <T>(work: Promise<T>, limitMs: number, signal: AbortSignal, late: T): Promise<T> =>
  new Promise((resolve) => {
    const end = (value: T): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const giveUp = (): void => end(late);
    const timer = setTimeout(giveUp, limitMs);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
    void work.then(end);
  });

/** The name service itself: can be given up, other than the system's call, which holds a worker until it ends. */
const asked = async (host: string, limitMs: number, signal: AbortSignal): Promise<Found> => {
  const resolver = new Resolver({ timeout: limitMs, tries: 1 });
  const stop = (): void => resolver.cancel();
  signal.addEventListener('abort', stop, { once: true });
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  signal.removeEventListener('abort', stop);
  const addresses = [four, six].flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  if (addresses.length > 0) return { kind: 'found', addresses };
  const codes = [four, six].map((each) => (each.status === 'rejected' ? codeOf(each.reason) : ''));
  const isLate = codes.some((code) => code === 'ETIMEOUT' || code === 'ECANCELLED');
  return failed(isLate ? 'nameTimeout' : 'nameUnknown', codes.filter((code) => code !== '').join(', '));
};

/** The system's own table of hosts and names of the local network. */
const looked = async (host: string): Promise<Found> => {
  try {
    const all = await lookup(host, { all: true, order: 'ipv4first' });
    return { kind: 'found', addresses: all.map(({ address }) => address) };
  } catch (thrown) {
    return failed('nameUnknown', codeOf(thrown));
  }
};

/** Finds the addresses of a host; at most `limitMs`. Never rejects. */
export const findAddresses = async (host: string, limitMs: number, signal: AbortSignal): Promise<Found> => {
  if (isIP(host.replace(/%.*$/, '')) !== 0) return { kind: 'found', addresses: [host] };
  const late = failed('nameTimeout', `no answer within ${String(limitMs)} ms`);
  const since = performance.now();
  // This name never leaves the computer (RFC 6761 §6.3).
  const isLocal = host === 'localhost' || host.endsWith('.localhost');
  const found = isLocal ? null : await inTime(asked(host, limitMs, signal), limitMs, signal, late);
  if (found !== null && (found.kind === 'found' || found.reason === 'nameTimeout')) return found;
  const left = Math.max(200, limitMs - (performance.now() - since));
  return inTime(looked(host), left, signal, found ?? late);
};
