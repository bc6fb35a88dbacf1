// What a plan makes jobs for, out of the terminals as they are now. Pure.
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import { subjectKey, type Unit } from '../../../shared/plan/unit.ts';

/** One terminal, one store, or the shop. */
export interface PlanSubject {
  readonly key: string;
  readonly unitId: string | null;
  readonly store: string | null;
  /** The terminals that it stands for. */
  readonly units: readonly Unit[];
}

const alike = (one: string | null, other: string): boolean =>
  one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

/** A plan for spare terminals is for those that are spare now; any other for whatever its scope names. */
const isMeant = (unit: Unit, { scope, kind }: Pick<PlanDraft, 'scope' | 'kind'>): boolean => {
  if (!unit.isPlanned || (kind === 'spare' && unit.lifecycle !== 'spare')) return false;
  if (scope.kind === 'model') return alike(unit.model, scope.model);
  if (scope.kind === 'store') return alike(unit.store, scope.store);
  return true;
};

/** However it was typed each time, it is one store, under the name that comes first. */
const storesOf = (units: readonly Unit[]): readonly PlanSubject[] => {
  const names: string[] = [];
  for (const { store } of units) if (store !== null && !names.some((name) => alike(store, name))) names.push(store);
  return names.map((store) => ({
    key: subjectKey({ kind: 'store', store }),
    unitId: null,
    store,
    units: units.filter((unit) => alike(unit.store, store)),
  }));
};

/** The subjects of a plan. A plan for the shop as a whole has one, whether or not there are terminals. */
export const subjectsOf = (
  plan: Pick<PlanDraft, 'scope' | 'per' | 'kind'>,
  units: readonly Unit[],
): readonly PlanSubject[] => {
  const wanted = new Set(plan.scope.kind === 'units' ? plan.scope.unitIds : []);
  const scope = plan.scope;
  const meant = units.filter((unit) =>
    scope.kind === 'units' ? wanted.has(unit.id) && isMeant(unit, plan) : isMeant(unit, plan),
  );
  if (plan.per === 'shop') return [{ key: subjectKey({ kind: 'shop' }), unitId: null, store: null, units: meant }];
  if (plan.per === 'store') return storesOf(meant);
  return meant.map((unit) => ({ key: unit.id, unitId: unit.id, store: null, units: [unit] }));
};
