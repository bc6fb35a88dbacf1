// The figures of a period: gathered once, calculated by the pure rules that the page shows.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { complianceOf } from '../../../shared/figures/complianceOf.ts';
import {
  type FigureSettings,
  type Figures,
  figureSettingsSchema,
  type UnitFigures,
  usualFigureSettings,
} from '../../../shared/figures/figures.ts';
import { hintOf } from '../../../shared/figures/hintOf.ts';
import { type Failure, reliabilityOf } from '../../../shared/figures/reliabilityOf.ts';
import type { Span } from '../../../shared/figures/spans.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import { type PlanKind, planKinds } from '../../../shared/plan/plan.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { addDays } from '../../plan/days.ts';
import type { DueGroup, FigureScope, UnitBooks } from '../../store/figureStore.ts';
import { attempt } from '../attempt.ts';
import { localDay, localDayOf } from '../binding/localDay.ts';
import { changeOf } from '../changeOf.ts';
import { startOfDay } from '../inspection/localSpan.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { costOf } from './costOf.ts';
import type { FiguresService } from './figureServices.ts';

const settingName = 'figures';
const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
const longestYears = 10;
const mostUnits = 500;
// A terminal that sells, or of which the books say nothing.
const isInService = ({ lifecycle }: Unit): boolean => lifecycle === null || lifecycle === 'inService';

const failureOf = ({ unitId, kind, isOutOfUse, since, worksSince }: Incident): Failure => ({
  unitId,
  isOfTerminal: kind === 'fault' || kind === 'tamper',
  isOutOfUse,
  since: Date.parse(since),
  worksSince: worksSince === null ? null : Date.parse(worksSince),
});

const fits = (unit: Unit, { store, model }: FigureScope): boolean =>
  (store === null || unit.store === store) && (model === null || unit.model === model);

/** What belongs to the period of one window. */
interface Gathered {
  readonly units: readonly Unit[];
  readonly books: ReadonlyMap<string, UnitBooks>;
  readonly scope: FigureScope;
  readonly window: Span;
}

/** Figures of the open shop. */
export const createFigures = (deps: ServiceDeps): FiguresService => {
  const { figures, incidents, units, settings: kept } = deps.shops.open;
  const { clock } = deps;

  const settings = async (): Promise<FigureSettings> =>
    figureSettingsSchema.safeParse((await kept.shopSetting(settingName))?.value).data ?? usualFigureSettings;

  const ofScope = async (window: Span, scope: FigureScope, all: readonly Unit[]): Promise<readonly Incident[]> => {
    const within = await incidents.within(utcText(window.from), utcText(window.until));
    if (scope.store === null && scope.model === null) return within;
    const ids = new Set(all.filter((unit) => fits(unit, scope)).map(({ id }) => id));
    return within.filter(({ unitId, store }) =>
      unitId === null ? scope.model === null && store === scope.store : ids.has(unitId),
    );
  };

  const reliability = async ({ units: all, books, scope, window }: Gathered) => {
    const own = all.filter((unit) => fits(unit, scope));
    const served = own.filter(isInService);
    const work = await figures.done(utcText(window.from), utcText(window.until), scope);
    return reliabilityOf(
      {
        units: served.map(({ id }) => ({
          unitId: id,
          knownSince: Date.parse(books.get(id)?.knownSince ?? utcText(window.until)),
        })),
        unitsLeftOut: own.length - served.length,
        failures: (await ofScope(window, scope, all)).map(failureOf),
        plannedStops: work.flatMap(({ unitId, from, until }) =>
          unitId === null || from === null || until === null
            ? []
            : [{ unitId, from: Date.parse(from), until: Date.parse(until) }],
        ),
      },
      window,
    );
  };

  const cost = async ({ units: all, scope, window }: Gathered, hourlyRate: number | null) => {
    const span = [utcText(window.from), utcText(window.until)] as const;
    const [parts, work, about] = [
      await figures.parts(...span, scope),
      await figures.done(...span, scope),
      await ofScope(window, scope, all),
    ];
    const closed = about.filter(({ closedAt }) => closedAt !== null && closedAt >= span[0] && closedAt < span[1]);
    return {
      whole: costOf({ parts, work, incidents: closed.map((each) => each.cost), hourlyRate }),
      parts,
      work,
      closed,
    };
  };

  /** Each terminal over the twelve months before the end of the period. */
  const perUnit = async (gathered: Gathered, chosen: FigureSettings, today: string): Promise<UnitFigures[]> => {
    const window = { from: gathered.window.until - yearMs, until: gathered.window.until };
    const { parts, work, closed } = await cost({ ...gathered, window }, chosen.hourlyRate);
    const failures = (await ofScope(window, gathered.scope, gathered.units)).map(failureOf);
    return gathered.units
      .filter((unit) => fits(unit, gathered.scope) && isInService(unit))
      .map((unit) => {
        const book = gathered.books.get(unit.id);
        const knownSince = Math.max(Date.parse(book?.knownSince ?? utcText(window.until)), window.from);
        const own = failures.filter(({ unitId }) => unitId === unit.id);
        const times = reliabilityOf(
          { units: [{ unitId: unit.id, knownSince }], unitsLeftOut: 0, failures: own, plannedStops: [] },
          window,
        );
        const spent = costOf({
          parts: parts.filter(({ unitId }) => unitId === unit.id),
          work: work.filter(({ unitId }) => unitId === unit.id),
          incidents: closed.filter(({ unitId }) => unitId === unit.id).map((each) => each.cost),
          hourlyRate: chosen.hourlyRate,
        });
        const inputs = {
          knownDays: Math.max(0, Math.floor((window.until - knownSince) / dayMs)),
          failures: times.failures,
          cost: spent.total,
          warrantyUntil: book?.warrantyUntil ?? null,
        };
        return {
          unitId: unit.id,
          name: unit.name,
          store: unit.store,
          model: unit.model,
          downtimeHours: times.downtimeHours,
          purchasedOn: book?.purchasedOn ?? null,
          ...inputs,
          hint: hintOf(inputs, chosen.newPrice, today),
        };
      });
  };

  const compliance = (groups: readonly DueGroup[], today: string) => {
    const asDays = groups.map(({ doneAt, ...group }) => ({
      ...group,
      doneOn: doneAt === null ? null : localDayOf(clock, doneAt),
    }));
    const kinds = planKinds.filter((kind: PlanKind) => asDays.some((group) => group.kind === kind));
    return {
      compliance: complianceOf(asDays, today),
      byKind: kinds.map((kind) => ({
        kind,
        compliance: complianceOf(
          asDays.filter((group) => group.kind === kind),
          today,
        ),
      })),
    };
  };

  const get = async ({ from, until, store, model }: Parameters<FiguresService['get']>[0]): Promise<Figures> => {
    const begin = Date.parse(startOfDay(clock, from));
    const end = Date.parse(startOfDay(clock, addDays(until, 1)));
    if (until < from || end - begin > longestYears * 366 * dayMs) {
      const facts = { field: 'until', found: until, expected: `${from} … + ${String(longestYears)}` };
      throw new AppFailure(failure('input.invalid', facts).error);
    }
    const today = localDay(clock, clock.now());
    const window = { from: begin, until: Math.max(begin, Math.min(end, clock.now())) };
    const scope = { store, model };
    const gathered: Gathered = { units: await units.list(), books: await figures.books(), scope, window };
    const chosen = await settings();
    const rows = await perUnit(gathered, chosen, today);
    return {
      from,
      until,
      today,
      ...compliance(await figures.due(from, until, scope), today),
      reliability: await reliability(gathered),
      cost: (await cost(gathered, chosen.hourlyRate)).whole,
      units: rows
        .toSorted(
          (one, other) =>
            other.failures - one.failures || other.cost - one.cost || one.name.localeCompare(other.name, 'zh'),
        )
        .slice(0, mostUnits),
      settings: chosen,
    };
  };

  return {
    get: (input) => attempt(() => get(input)),
    setSettings: ({ settings: value }) =>
      attempt(async () => {
        const stamp = { changedBy: deps.operator.current(), changedAt: utcText(clock.now()) };
        const former = (await kept.shopSetting(settingName))?.value;
        const [rate, price] = [String(value.hourlyRate ?? '–'), String(value.newPrice ?? '–')];
        await writeLineWith(deps, () => kept.setShopSetting(settingName, { value, ...stamp }), {
          kind: 'setting',
          ...changeOf(former, value),
          summary: {
            zh: `统计口径：工时单价 ${rate}，新终端价格 ${price}，${value.currency}`,
            en: `Figures: price of an hour ${rate}, of a new terminal ${price}, ${value.currency}`,
          },
        });
        deps.publish('figures.changed', {});
        return value;
      }),
  };
};
