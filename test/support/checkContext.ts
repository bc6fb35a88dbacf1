// What a check looks at, with everything in order until a test says otherwise.
import type { DriverReport } from '../../electron/driver/terminalDriver.ts';
import type { TerminalFacts } from '../../electron/driver/terminalFacts.ts';
import type { CheckContext } from '../../electron/service/healthCheck/check.ts';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import { type Bounds, defaultLimits } from '../../shared/metric/limit.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { anIdentity, quietLine } from './records.ts';

/** The moment at which everything was read: 2026-11-22 09:30:05 in Shanghai. */
export const readAt = Date.UTC(2026, 10, 22, 1, 30, 5);

/** A terminal that says nothing but that it is ready. */
export const silentFacts: TerminalFacts = {
  isSimulated: false,
  statusCode: 0x00,
  locks: null,
  printer: null,
  tamper: null,
  keys: null,
  charging: null,
  signOn: null,
  networkRegistration: null,
  sim: null,
  operator: null,
  results: null,
  software: null,
  clock: null,
  events: null,
  merchantName: null,
};

/** What a driver brought back. */
export const aDriverReport = (
  changes: Partial<Omit<DriverReport, 'facts'>> & { readonly facts?: Partial<TerminalFacts> } = {},
): DriverReport => ({
  identity: anIdentity(),
  measured: [],
  capabilities: { statusEnquiry: 'supported' },
  link: quietLine,
  printout: [],
  ending: 'complete',
  answered: [],
  refused: [],
  brokenBy: null,
  remarks: [],
  ...changes,
  facts: { ...silentFacts, ...changes.facts },
});

const noBounds: Bounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

/** What a test changes: facts, values by metric, bounds by metric. */
export interface ContextChanges {
  readonly facts?: Partial<TerminalFacts>;
  readonly report?: Partial<Omit<DriverReport, 'facts'>>;
  readonly values?: Partial<Record<MetricKey, number>>;
  readonly bounds?: Partial<Record<MetricKey, Partial<Bounds>>>;
  readonly previous?: CheckContext['previous'];
  readonly earlierLines?: CheckContext['earlierLines'];
  readonly register?: CheckContext['register'];
  readonly trends?: CheckContext['trends'];
  /** Values of earlier checks, newest first. */
  readonly earlier?: Partial<Record<MetricKey, readonly (readonly [check: number, value: number, at: string])[]>>;
  readonly sorted?: Partial<CheckContext['sorted']>;
  readonly otherClocks?: CheckContext['otherClocks'];
  readonly clockJumpMs?: number;
}

/** A context under the product's own limits. */
export const aContext = ({
  facts = {},
  report = {},
  values = {},
  bounds = {},
  previous = null,
  earlierLines = [],
  register = null,
  trends = null,
  earlier = {},
  sorted = {},
  otherClocks = [],
  clockJumpMs = 0,
}: ContextChanges = {}): CheckContext => {
  const readings = Object.entries(values).map(([metric, value]): [MetricKey, Reading] => {
    const key = metric as MetricKey;
    const { unit } = metrics[key];
    return [key, { metric: key, value, unit, takenAt: new Date(readAt).toISOString(), source: 'extension' }];
  });
  const limits = new Map<MetricKey, Bounds>();
  for (const [metric, limit] of Object.entries(defaultLimits)) limits.set(metric as MetricKey, limit.bounds);
  for (const [metric, changed] of Object.entries(bounds)) limits.set(metric as MetricKey, { ...noBounds, ...changed });
  return {
    report: aDriverReport({ ...report, facts }),
    readings: new Map(readings),
    limits,
    address: 'tcp://10.0.0.5:20007',
    previous,
    earlierLines,
    earlier: new Map(
      Object.entries(earlier).map(([metric, values]) => [
        metric as MetricKey,
        values.map(([check, value, at]) => ({ check, value, at })),
      ]),
    ),
    sorted: { implausible: [], contradictions: [], ...sorted },
    otherClocks,
    clockJumpMs,
    register,
    trends,
    readAt: new Date(readAt).toISOString(),
    localTime: (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
  };
};
