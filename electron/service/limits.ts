// Limits in force: the product's proposals until the shop sets its own, every version kept with its reason.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { type MetricKey, metricKeys, metrics } from '../../shared/metric/catalogue.ts';
import { type Bounds, defaultLimits, type Limit } from '../../shared/metric/limit.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { redactText } from '../log/redact.ts';
import type { SettingsStore } from '../store/settingsStore.ts';
import { attempt } from './attempt.ts';
import { utcText } from './isoTime.ts';
import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Limits } from './services.ts';

// Metrics that a check judges though the product proposes no limit.
const alsoJudged: readonly MetricKey[] = ['signal.dbm', ...metricKeys.filter((metric) => metric.startsWith('link.'))];

const isJudged = (metric: MetricKey): boolean => metric in defaultLimits || alsoJudged.includes(metric);

const proposal = (metric: MetricKey): readonly Limit[] => {
  const limit = defaultLimits[metric];
  return limit === undefined ? [] : [{ metric, ...limit, version: 0, changedBy: null, changedAt: null }];
};

const versionsOf = (metric: MetricKey, stored: readonly Limit[]): readonly Limit[] => [
  ...stored.filter((limit) => limit.metric === metric),
  ...proposal(metric),
];

/** Limits in force, one per metric that has one, in the catalogue's order. Rejects with store.* */
export const limitsInForce = async (settings: SettingsStore): Promise<Limit[]> => {
  const stored = await settings.limitVersions();
  return metricKeys.flatMap((metric) => versionsOf(metric, stored).slice(0, 1));
};

const sides = [
  ['failBelow', '故障低于', 'fault below'],
  ['warnBelow', '注意低于', 'warning below'],
  ['warnAbove', '注意高于', 'warning above'],
  ['failAbove', '故障高于', 'fault above'],
] as const;

const inWords = (bounds: Bounds, unit: string): Bilingual => {
  const set = sides.filter(([side]) => bounds[side] !== null);
  if (set.length === 0) return { zh: '不设界限', en: 'no limit' };
  const amount = (side: keyof Bounds): string => `${bounds[side]} ${unit}`.trim();
  return {
    zh: set.map(([side, words]) => `${words} ${amount(side)}`).join('，'),
    en: set.map(([side, , words]) => `${words} ${amount(side)}`).join(', '),
  };
};

/** Limits of the open shop. */
export const createLimits = (deps: ServiceDeps): Limits => {
  const { settings } = deps.shops.open;
  return {
    list: () => attempt(() => limitsInForce(settings)),
    versions: ({ metric }) => attempt(async () => [...versionsOf(metric, await settings.limitVersions())]),
    set: ({ metric, bounds, reason }) =>
      attempt(async () => {
        if (!isJudged(metric)) {
          const expected = metricKeys.filter(isJudged).join(', ');
          throw new AppFailure(failure('input.invalid', { field: 'metric', expected }).error);
        }
        await settings.addLimit({
          metric,
          bounds,
          reason: { zh: redactText(reason), en: redactText(reason) },
          changedBy: deps.operator.current(),
          changedAt: utcText(deps.clock.now()),
        });
        const { label, unit } = metrics[metric];
        const words = inWords(bounds, unit);
        await writeLine(deps, {
          kind: 'setting',
          summary: {
            zh: `修改界限：${label.zh}（${words.zh}）。理由：${reason}`,
            en: `Limit changed: ${label.en} (${words.en}). Reason: ${reason}`,
          },
        });
        return limitsInForce(settings);
      }),
  };
};
