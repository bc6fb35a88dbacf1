// The router of the local network. It is called on ports that routers listen on; a refusal proves that it is there,
// and so does the system's table of neighbours. No right beyond an ordinary user's is needed (no ICMP).
import type { HopProbe } from '../../../shared/hops/hopReport.ts';
import { type Tried, tryTcp } from './connectTry.ts';
import { defaultGateway } from './defaultGateway.ts';
import { medianOf } from './measureHost.ts';
import { isNeighbour } from './neighbourTable.ts';
import type { NetworkView } from './networkView.ts';

/** Web pages, name service: what nearly every router answers or refuses. */
const ports = [80, 443, 53] as const;
const callMs = 1500;
/** In one's own network everything answers at once; ms. */
const lateMs = 150;

const blank: HopProbe = {
  target: '',
  state: 'notMeasured',
  reason: null,
  address: null,
  latencyMs: null,
  tries: 0,
  made: 0,
  tlsMs: null,
  isTrusted: null,
  details: null,
};

const answered = (results: readonly Tried[]): number[] =>
  results.flatMap((tried) => (tried.kind === 'failed' ? [] : [tried.ms]));

/** A router that answered: the port that did is called twice more, for a fair median. */
const answering = async (base: HopProbe, times: readonly number[], again: () => Promise<Tried>): Promise<HopProbe> => {
  const all = [Math.min(...times), ...answered([await again(), await again()])];
  const latencyMs = medianOf(all);
  const reason = all.length < 3 ? 'losses' : latencyMs > lateMs ? 'late' : null;
  return { ...base, tries: 3, made: all.length, latencyMs, reason, state: reason === null ? 'ok' : 'slow' };
};

/** A router that did not: the system's table of neighbours may know it nevertheless. */
const silent = async (
  base: HopProbe,
  address: string,
  view: NetworkView,
  isUnreachable: boolean,
): Promise<HopProbe> => {
  const neighbours = await view.neighbours(address);
  const isThere = neighbours === null ? null : isNeighbour(view.platform, neighbours, address);
  if (isThere === true) return { ...base, made: 1, state: 'ok' };
  if (isThere === false || isUnreachable) return { ...base, state: 'fail', reason: 'unreachable' };
  return { ...base, reason: 'silent' };
};

/** Measures the way to the router; at most about 5 s. Never rejects. */
export const measureLan = async (view: NetworkView, signal: AbortSignal): Promise<HopProbe> => {
  if (!view.hasAddress()) return { ...blank, state: 'fail', reason: 'noNetwork' };
  const routes = await view.routes();
  if (routes === null) return { ...blank, reason: 'unreadable' };
  const gateway = defaultGateway(view.platform, routes);
  if (gateway.kind === 'direct') return { ...blank, reason: 'pointToPoint' };
  if (gateway.kind === 'none') return { ...blank, state: 'fail', reason: 'noGateway' };
  const { address } = gateway;
  const base: HopProbe = { ...blank, target: address, address, tries: 1 };
  const call = (port: number): Promise<Tried> => tryTcp({ address, port, limitMs: callMs, signal });
  const first = await Promise.all(ports.map(call));
  const best = ports.find((_, at) => first[at]?.kind !== 'failed');
  if (best !== undefined) return answering(base, answered(first), () => call(best));
  if (signal.aborted) return { ...base, reason: 'stopped' };
  const isUnreachable = first.every((tried) => tried.kind === 'failed' && tried.reason === 'unreachable');
  return silent(base, address, view, isUnreachable);
};
