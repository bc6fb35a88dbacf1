// The table of checks in electron/service/healthCheck/README.md, made of the registry, the help, the limits and SEEDS.md.
import { type CheckId, checkIds, guidedCheckIds } from '../../shared/check/checkIds.ts';
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import type { Finding } from '../../shared/help/checkHelp.ts';
import { terminalLocks } from '../../shared/help/terminalLocks.ts';
import { explainStatusCode, statusCodeText } from '../../shared/help/terminalStatusCodes.ts';
import { type MetricKey, metrics } from '../../shared/metric/catalogue.ts';
import { formatMetric } from '../../shared/metric/formatMetric.ts';
import { type Bounds, defaultLimits } from '../../shared/metric/limit.ts';
import { type Who, whoNames } from '../../shared/model/who.ts';

/** One statement of SEEDS.md. */
export interface SeedRow {
  readonly row: string;
  readonly statement: string;
  readonly checks: readonly string[];
  readonly also: string;
}

const inTicks = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The rows of a page such as SEEDS.md. */
export const seedRowsOf = (page: string): readonly SeedRow[] =>
  [...page.matchAll(/^\| ([AB][^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, row = '', statement = '', checks = '', also = '']) => ({ row, statement, checks: inTicks(checks), also }),
  );

type Named = readonly (readonly [name: string, finding: Pick<Finding, 'outcome' | 'who'>])[];

/** Findings that are no entries of a check's help but rows of a table of the protocol. */
const furtherFindings: Readonly<Partial<Record<CheckId, Named>>> = {
  'status.code': Array.from({ length: 256 }, (_, code) => code)
    .filter((code) => explainStatusCode(code) !== explainStatusCode(-1))
    .map((code) => [statusCodeText(code), explainStatusCode(code)]),
  'terminal.locks': Object.entries(terminalLocks),
};

const findingsOf = (id: CheckId): Named => [
  // One lock is judged as the table of locks says.
  ...(id === 'terminal.locks' ? [] : Object.entries(checkHelp[id].findings)),
  ...(furtherFindings[id] ?? []),
];

const isMetric = (id: string): id is MetricKey & CheckId => Object.hasOwn(metrics, id);
const limitedMetrics: Readonly<Partial<Record<CheckId, MetricKey>>> = {
  'clock.drift': 'clock.offset',
  'signal.strength': 'signal.csq',
  'link.quality': 'link.errorRate',
};

const sides = {
  failBelow: 'fault below',
  warnBelow: 'warning below',
  warnAbove: 'warning above',
  failAbove: 'fault above',
} as const satisfies Readonly<Record<keyof Bounds, string>>;

/** The product's own limit; where a check goes by several it stands in its rule. */
const proposalOf = (id: CheckId): string => {
  const metric = limitedMetrics[id] ?? (isMetric(id) ? id : undefined);
  const bounds = metric === undefined ? undefined : defaultLimits[metric]?.bounds;
  if (metric === undefined || bounds === undefined) return '';
  const told = (Object.keys(sides) as (keyof Bounds)[]).flatMap((side) => {
    const bound = bounds[side];
    return bound === null ? [] : [`${sides[side]} ${formatMetric(metric, bound, 'en')}`];
  });
  return told.length === 0 ? '' : ` Proposed: ${told.join(', ')}.`;
};

const list = (names: readonly string[]): string => names.join(', ') || '–';
const namesOf = (found: Named, outcome: Finding['outcome']): string =>
  list(found.filter(([, finding]) => finding.outcome === outcome).map(([name]) => name));

const jobOf = (found: Named): string => {
  const parties = found.filter(([, { outcome }]) => outcome === 'fail' || outcome === 'warn').map(([, { who }]) => who);
  return list([...new Set<Who>(parties)].map((who) => whoNames[who].en));
};

const levelsOf = (id: CheckId): string =>
  (guidedCheckIds as readonly CheckId[]).includes(id) ? 'guided' : 'quick, full, guided';

/** The whole table; `seeds` are the rows of SEEDS.md. */
export const checksTable = (seeds: readonly SeedRow[]): string => {
  const rows = checkIds.map((id) => {
    const found = findingsOf(id);
    const { meaning, how } = checkHelp[id];
    const cells = [
      `\`${id}\``,
      levelsOf(id),
      meaning.en,
      `${how.en}${proposalOf(id)}`,
      namesOf(found, 'fail'),
      namesOf(found, 'warn'),
      jobOf(found),
      list(seeds.filter(({ checks }) => checks.includes(id)).map(({ row }) => row)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| check | levels | what is looked at | rule | faults | warnings | whose job | articles |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};
