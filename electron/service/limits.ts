// Limits in force: the product's proposals until the shop sets its own – for all, a model, a store – every version kept with its reason.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { type MetricKey, metricKeys, metrics } from '../../shared/metric/catalogue.ts';
import { type Bounds, defaultLimits } from '../../shared/metric/limit.ts';
import {
  inForce,
  isSameScope,
  type LimitVersion,
  type ScopedLimit,
  scopeInWords,
  wholeShop,
} from '../../shared/metric/limitScope.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { redactText } from '../log/redact.ts';
import type { SettingsStore } from '../store/settingsStore.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { utcText } from './isoTime.ts';
import { importLimits, tryImport, writeLimits } from './limitFiles.ts';
import { previewLimit, scopeChoices } from './limitPreview.ts';
import { speltScope } from './limitSpelling.ts';
import { limitsOfSubject, proposalFor, subjectOf } from './limitSubject.ts';
import { writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Limits } from './services.ts';

// Metrics that a check judges though the product proposes no limit.
const alsoJudged: readonly MetricKey[] = [
  'signal.dbm',
  'uptime',
  ...metricKeys.filter((metric) => metric.startsWith('link.')),
];

/** Whether any check judges a metric by a limit. */
export const isJudged = (metric: MetricKey): boolean => metric in defaultLimits || alsoJudged.includes(metric);

/** Limits of the whole shop, one per metric that has one, in the catalogue's order. Rejects with store.* */
export const limitsInForce = async (settings: SettingsStore): Promise<ScopedLimit[]> =>
  limitsOfSubject(await settings.limitVersions(), { model: null, store: null }).map(({ limit }) => limit);

/** Limits of every scope in the catalogue's order, the most specific first; the product's where the shop has none. */
const allInForce = (versions: readonly LimitVersion[]): ScopedLimit[] =>
  metricKeys.flatMap((metric) => {
    const own = inForce(versions.filter((limit) => limit.metric === metric));
    const hasShop = own.some((limit) => isSameScope(limit, wholeShop));
    const proposal = proposalFor(metric);
    return hasShop || proposal === null ? own : [...own, proposal];
  });

const withdrawnScopes = (versions: readonly LimitVersion[]): LimitVersion[] =>
  versions.filter(
    (limit) =>
      limit.bounds === null &&
      !versions.some(
        (other) => other.metric === limit.metric && isSameScope(other, limit) && other.version > limit.version,
      ),
  );

const sides = [
  ['failBelow', '故障低于', 'fault below'],
  ['warnBelow', '注意低于', 'warning below'],
  ['warnAbove', '注意高于', 'warning above'],
  ['failAbove', '故障高于', 'fault above'],
] as const;

/** Bounds in words, such as “warning below 2.5 V”. */
export const boundsInWords = (bounds: Bounds | null, unit: string): Bilingual => {
  if (bounds === null) return { zh: '不再单独设限', en: 'no limit of its own any more' };
  const set = sides.filter(([side]) => bounds[side] !== null);
  if (set.length === 0) return { zh: '不设界限', en: 'no limit' };
  const amount = (side: keyof Bounds): string => `${bounds[side]} ${unit}`.trim();
  return {
    zh: set.map(([side, words]) => `${words} ${amount(side)}`).join('，'),
    en: set.map(([side, , words]) => `${words} ${amount(side)}`).join(', '),
  };
};

const mustBeJudged = (metric: MetricKey): void => {
  if (isJudged(metric)) return;
  const expected = metricKeys.filter(isJudged).join(', ');
  throw new AppFailure(failure('input.invalid', { field: 'metric', expected }).error);
};

const mustBePossible = (metric: MetricKey, bounds: Bounds | null): void => {
  const [low, high] = metrics[metric].plausible;
  const strange = Object.values(bounds ?? {}).find((bound) => bound !== null && (bound < low || bound > high));
  if (strange === undefined || strange === null) return;
  const expected = `${String(low)} – ${String(high)} ${metrics[metric].unit}`.trim();
  throw new AppFailure(failure('input.invalid', { field: 'bounds', found: strange, expected }).error);
};

/** Limits of the open shop. */
export const createLimits = (deps: ServiceDeps): Limits => {
  const store = deps.shops.open;
  const { settings } = store;
  return {
    list: ({ terminalId }) =>
      attempt(async () => {
        if (terminalId === undefined) return limitsInForce(settings);
        const terminal = await store.terminals.byId(terminalId);
        if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
        const subject = await subjectOf(store, terminal);
        return limitsOfSubject(await settings.limitVersions(), subject).map(({ limit }) => limit);
      }),
    scopes: () =>
      attempt(async () => {
        const versions = await settings.limitVersions();
        return {
          limits: allInForce(versions),
          withdrawn: withdrawnScopes(versions),
          ...(await scopeChoices(store)),
        };
      }),
    versions: ({ metric, ...scope }) =>
      attempt(async () => {
        const own = (await settings.limitVersions()).filter(
          (limit) => limit.metric === metric && isSameScope(limit, scope),
        );
        const proposal = isSameScope(scope, wholeShop) ? proposalFor(metric) : null;
        return proposal === null ? own : [...own, proposal];
      }),
    set: ({ metric, bounds, reason, ...wanted }) =>
      attempt(async () => {
        mustBeJudged(metric);
        mustBePossible(metric, bounds);
        const versions = await settings.limitVersions();
        const scope = speltScope(wanted, versions);
        const former = inForce(versions.filter((each) => each.metric === metric)).find((each) =>
          isSameScope(each, scope),
        );
        const { label, unit } = metrics[metric];
        const words = boundsInWords(bounds, unit);
        const whom = scopeInWords({ ...scope, version: 1 });
        await writeLineWith(
          deps,
          () =>
            settings.addLimits([
              {
                metric,
                ...scope,
                bounds,
                reason: { zh: redactText(reason), en: redactText(reason) },
                changedBy: deps.operator.current(),
                changedAt: utcText(deps.clock.now()),
              },
            ]),
          {
            kind: 'setting',
            ...changeOf(former?.bounds ?? null, bounds),
            place: wanted.store === '' ? null : wanted.store,
            summary: {
              zh: `修改界限：${label.zh}，${whom.zh}（${words.zh}）。理由：${reason}`,
              en: `Limit changed: ${label.en}, ${whom.en} (${words.en}). Reason: ${reason}`,
            },
          },
        );
        return allInForce(await settings.limitVersions());
      }),
    preview: (input) => attempt(() => previewLimit(store, input)),
    tryImport: ({ text }) => attempt(() => tryImport(store, text)),
    import: (input) => attempt(() => importLimits(deps, input)),
    write: ({ file }) => attempt(() => writeLimits(deps, file)),
  };
};
