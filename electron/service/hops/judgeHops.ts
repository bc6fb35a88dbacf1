// From what was measured to the four stations: state, whose job, and whether it is the shop's fault. Pure.
import type { HopId, HopProbe, HopReason, HopResult, HopState } from '../../../shared/hops/hopReport.ts';
import type { Who } from '../../../shared/model/who.ts';

/** Probes of each station; null = not done yet. */
export type HopProbes = Readonly<Record<HopId, readonly HopProbe[] | null>>;

const blank = { latencyMs: null, lossPercent: null, who: null, isNotYourFault: false, reason: null } as const;

const isUp = (state: HopState): boolean => state === 'ok' || state === 'slow';

/** One state for several hosts: all fail → fail; some fail → it works in part. */
const stateOf = (probes: readonly HopProbe[]): Pick<HopResult, 'state' | 'reason'> => {
  const [first] = probes;
  if (first === undefined) return { state: 'notConfigured', reason: null };
  const told = probes.filter(({ state }) => state !== 'notMeasured');
  if (told.length === 0) return { state: 'notMeasured', reason: first.reason };
  const failed = told.filter(({ state }) => state === 'fail');
  if (failed.length === told.length) return { state: 'fail', reason: failed[0]?.reason ?? null };
  if (failed.length > 0) return { state: 'slow', reason: 'partly' };
  const slow = told.find(({ state }) => state === 'slow');
  return slow === undefined ? { state: 'ok', reason: first.reason } : { state: 'slow', reason: slow.reason };
};

const figuresOf = (probes: readonly HopProbe[]): Pick<HopResult, 'latencyMs' | 'lossPercent'> => {
  const times = probes.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
  const tries = probes.reduce((sum, each) => sum + each.tries, 0);
  const made = probes.reduce((sum, each) => sum + each.made, 0);
  return {
    // The slowest of several hosts is the one that is felt.
    latencyMs: times.length === 0 ? null : Math.max(...times),
    lossPercent: tries === 0 ? null : Math.round((100 * (tries - made)) / tries),
  };
};

/** A name that nobody knows may be mistyped in the settings, so nobody is blamed or cleared. */
const isNameUnknown = (reason: HopReason | null): boolean => reason === 'nameUnknown';

const whoOf = (hop: HopId, reason: HopReason | null): Who => {
  if (hop === 'cable') return reason === 'denied' || reason === 'noDriver' ? 'technician' : 'merchant';
  if (hop === 'lan') return 'merchant';
  if (isNameUnknown(reason)) return 'technician';
  return hop === 'internet' ? 'isp' : 'acquirer';
};

const judged = (hop: HopId, probes: readonly HopProbe[] | null, before: readonly HopResult[]): HopResult => {
  if (probes === null) return { hop, state: 'measuring', ...blank, probes: [] };
  const { state, reason } = stateOf(probes);
  const result: HopResult = { ...blank, hop, state, reason, ...figuresOf(probes), probes: [...probes] };
  if (state !== 'fail' && state !== 'slow') return result;
  const who = whoOf(hop, reason);
  const known = (id: HopId): boolean => before.some((each) => each.hop === id && isUp(each.state));
  const isBeyond = (hop === 'internet' && known('lan')) || (hop === 'acquirer' && known('internet'));
  return { ...result, who, isNotYourFault: state === 'fail' && isBeyond && !isNameUnknown(reason) };
};

/** A silent router is no evidence where the internet is reached, and is to blame where it is not. */
const settledLan = (lan: readonly HopProbe[] | null, internet: readonly HopProbe[] | null): HopProbe[] | null => {
  const [probe] = lan ?? [];
  if (probe === undefined || probe.reason !== 'silent' || internet === null || internet.length === 0) {
    return lan === null ? null : [...lan];
  }
  return [internet.every(({ state }) => state === 'fail') ? { ...probe, state: 'fail' } : probe];
};

/** The four stations, and the first that fails: null while one before it is still measured. */
export const judgeHops = (probes: HopProbes): { readonly hops: HopResult[]; readonly failing: HopId | null } => {
  const hops: HopResult[] = [];
  const settled = { ...probes, lan: settledLan(probes.lan, probes.internet) };
  for (const hop of ['cable', 'lan', 'internet', 'acquirer'] as const) hops.push(judged(hop, settled[hop], hops));
  const first = hops.find(({ state }) => state === 'fail' || state === 'measuring');
  return { hops, failing: first?.state === 'fail' ? first.hop : null };
};
