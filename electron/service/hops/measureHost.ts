// One host that the owner named: its address, several connections, and the TLS handshake where that is wanted.
import { isIP } from 'node:net';
import type { HopHost, HopProbe } from '../../../shared/hops/hopReport.ts';
import { hostText } from '../../../shared/hops/hostText.ts';
import { type Target, type Tried, tryTcp, tryTls } from './connectTry.ts';
import { findAddresses } from './findAddresses.ts';

const tries = 4;
const nameMs = 2200;
const connectMs = 1200;
const tlsMs = 2200;
/** Later than this a payment is felt to be slow; ms for one connection. */
const lateMs = 800;

const round = (ms: number): number => Math.round(ms * 10) / 10;

/** Median of at least one value. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return round(sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2);
};

interface Calls {
  readonly address: string;
  readonly results: readonly Tried[];
}

/** The first address that takes a call is called again; one that does not is left for the next at once. */
const callAll = async (addresses: readonly string[], base: Omit<Target, 'address'>): Promise<Calls> => {
  let best: Calls = { address: addresses[0] ?? '', results: [] };
  for (const address of addresses.slice(0, 3)) {
    const first = await tryTcp({ ...base, address });
    const results = [first];
    // A host that refuses does so every time; one that keeps silent may be lossy.
    while (results.length < tries && results.at(-1)?.kind !== 'refused' && !base.signal.aborted) {
      if (results.every(({ kind }) => kind === 'failed') && results.length >= 2) break;
      results.push(await tryTcp({ ...base, address }));
    }
    best = { address, results };
    if (results.some(({ kind }) => kind === 'made')) break;
  }
  return best;
};

const noProbe = (host: HopHost): HopProbe => ({
  target: hostText(host),
  state: 'fail',
  reason: null,
  address: null,
  latencyMs: null,
  tries: 0,
  made: 0,
  tlsMs: null,
  isTrusted: null,
  details: null,
});

const failedCalls = (probe: HopProbe, results: readonly Tried[]): HopProbe => {
  const last = results.findLast(({ kind }) => kind !== 'made');
  if (last?.kind === 'refused') return { ...probe, reason: 'refused', details: 'ECONNREFUSED' };
  if (last?.kind !== 'failed') return { ...probe, reason: 'unreachable' };
  const isStopped = last.reason === 'stopped';
  return {
    ...probe,
    state: isStopped ? 'notMeasured' : 'fail',
    reason: last.reason,
    details: last.details.slice(0, 300),
  };
};

/** Measures one host; at most about 9 s. Never rejects. */
export const measureHost = async (host: HopHost, signal: AbortSignal): Promise<HopProbe> => {
  const base = noProbe(host);
  const found = await findAddresses(host.host, nameMs, signal);
  if (signal.aborted) return { ...base, state: 'notMeasured', reason: 'stopped' };
  if (found.kind === 'failed') return { ...base, reason: found.reason, details: found.details };
  const target = { port: host.port, limitMs: connectMs, signal };
  const { address, results } = await callAll(found.addresses, target);
  const times = results.flatMap((tried) => (tried.kind === 'made' ? [tried.ms] : []));
  const probe: HopProbe = { ...base, address, tries: results.length, made: times.length };
  if (times.length === 0) return failedCalls(probe, results);
  const latencyMs = medianOf(times);
  const reason = times.length < results.length ? 'losses' : latencyMs > lateMs ? 'late' : null;
  const reached: HopProbe = { ...probe, state: reason === null ? 'ok' : 'slow', reason, latencyMs };
  if (!host.tls) return reached;
  const shaken = await tryTls({ ...target, address, limitMs: tlsMs }, isIP(host.host) === 0 ? host.host : null);
  if (shaken.kind === 'done') return { ...reached, tlsMs: round(shaken.ms), isTrusted: shaken.isTrusted };
  const isStopped = shaken.reason === 'stopped';
  return {
    ...reached,
    state: isStopped ? 'notMeasured' : 'fail',
    reason: shaken.reason,
    details: shaken.details.slice(0, 300),
  };
};
