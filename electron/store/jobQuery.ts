// Which jobs, and in which order, as SQL on the table alone, so that ten years of jobs are not joined to be counted.
import type { JobPhase } from '../../shared/job/job.ts';
import type { PlanKind } from '../../shared/plan/plan.ts';
import type { SqlValue } from './database.ts';
import { unitJoins, unitNameColumn } from './unitColumns.ts';

/** Which jobs; absent or null = no restriction. */
export interface JobFilter {
  readonly phases?: readonly JobPhase[] | null | undefined;
  readonly kind?: PlanKind | null | undefined;
  readonly planId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly store?: string | null | undefined;
  readonly assignee?: string | null | undefined;
  /** Due from – until, local days, both included. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** Done at this UTC moment or later. */
  readonly doneSince?: string | null | undefined;
  /** Words of title, terminal, store or person; all have to be found. */
  readonly text?: string | null | undefined;
}

/** Conditions on `job j` with what fills their places, and the order. */
export interface JobCondition {
  readonly where: string;
  readonly values: readonly SqlValue[];
  readonly order: string;
}

interface Clause {
  readonly where: string;
  readonly values: readonly SqlValue[];
}

/** The condition of an index of what is not over. */
export const openOnly = "j.state IN ('open', 'inProgress', 'onHold')";
const openPhases: ReadonlySet<JobPhase> = new Set<JobPhase>(['upcoming', 'due', 'overdue', 'inProgress', 'onHold']);

const phaseClause = (phase: JobPhase, today: string): Clause => {
  if (phase === 'upcoming') return { where: "(j.state = 'open' AND j.due_on > ?)", values: [today] };
  if (phase === 'due') return { where: "(j.state = 'open' AND j.due_on = ?)", values: [today] };
  if (phase === 'overdue') return { where: "(j.state = 'open' AND j.due_on < ?)", values: [today] };
  // Done is whatever has the moment of it; so the index of these moments is enough, also to count ten years of them.
  if (phase === 'done') return { where: 'j.done_at IS NOT NULL', values: [] };
  return { where: 'j.state = ?', values: [phase] };
};

const phasesClause = (phases: readonly JobPhase[], today: string): readonly Clause[] => {
  const each = phases.map((phase) => phaseClause(phase, today));
  const isOpen = phases.every((phase) => openPhases.has(phase));
  // Said as bounds too: the index is by day.
  const last = phases.every((phase) => phase === 'due' || phase === 'overdue') ? today : null;
  return [
    ...(isOpen ? [{ where: openOnly, values: [] }] : []),
    ...(last === null ? [] : [{ where: 'j.due_on <= ?', values: [last] }]),
    { where: `(${each.map(({ where }) => where).join(' OR ')})`, values: each.flatMap(({ values }) => values) },
  ];
};

const storeClause = (store: string): Clause => ({
  where: `(j.store = ? OR j.subject IN (SELECT u.id FROM unit u JOIN register_record r ON r.id = u.record_id WHERE r.store = ?))`,
  values: [store, store],
});

const found = (expression: string): string => `instr(lower(${expression}), ?) > 0`;
const wordClause = (word: string): Clause => ({
  where: `(j.plan_id IN (SELECT id FROM plan WHERE ${found("json_extract(plan_json, '$.name.zh') || ' ' || json_extract(plan_json, '$.name.en')")})
    OR j.subject IN (SELECT u.id FROM unit u ${unitJoins}
      WHERE ${found(`coalesce(${unitNameColumn}, '') || ' ' || coalesce(r.serial, '') || ' ' || coalesce(r.store, '') || ' ' || coalesce(r.counter, '')`)})
    OR (j.title_json IS NOT NULL AND ${found("json_extract(j.title_json, '$.zh') || ' ' || json_extract(j.title_json, '$.en')")})
    OR ${found("coalesce(j.assignee, '') || ' ' || coalesce(j.store, '')")})`,
  values: [word, word, word, word],
});

const given = (where: string, value: SqlValue | undefined): readonly Clause[] =>
  value === null || value === undefined ? [] : [{ where, values: [value] }];

const orderOf = (phases: readonly JobPhase[] | null | undefined): string => {
  if (phases?.length === 1 && phases[0] === 'done') return 'j.done_at DESC, j.number DESC';
  const isOver =
    phases !== null && phases !== undefined && phases.length > 0 && phases.every((one) => !openPhases.has(one));
  return isOver ? 'j.due_on DESC, j.number DESC' : 'j.due_on, j.due_time, j.number';
};

/** The conditions of a filter on a local day. */
export const jobCondition = (filter: JobFilter, today: string): JobCondition => {
  const phases = filter.phases ?? [];
  const words = (filter.text ?? '').replaceAll('\u0000', '\uFFFD').toLowerCase().split(/\s+/u);
  const clauses: readonly Clause[] = [
    ...(phases.length === 0 ? [] : phasesClause(phases, today)),
    ...given('j.due_on >= ?', filter.from),
    ...given('j.due_on <= ?', filter.until),
    ...given('j.done_at >= ?', filter.doneSince),
    ...given('j.plan_id = ?', filter.planId),
    ...given('j.subject = ?', filter.unitId),
    ...given('j.kind = ?', filter.kind),
    ...given('j.assignee = ?', filter.assignee),
    ...(filter.store === null || filter.store === undefined ? [] : [storeClause(filter.store)]),
    ...[...new Set(words.filter((word) => word !== ''))].map(wordClause),
  ];
  return {
    where: clauses.length === 0 ? '1' : clauses.map(({ where }) => where).join(' AND '),
    values: clauses.flatMap(({ values }) => values),
    order: orderOf(phases),
  };
};
