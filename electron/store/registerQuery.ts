// The search of the register as SQL: conditions, order, and one page of what matches.
import type { RegisterFilter, RegisterSort } from '../../shared/register/fieldIssue.ts';
import { lifecycles } from '../../shared/register/lifecycle.ts';
import { searchTextOf } from '../../shared/register/terminalLink.ts';
import type { SqlValue } from './database.ts';
import { searchForm } from './registerRow.ts';

/** One page of a list. */
export interface RegisterQuery {
  readonly filter: RegisterFilter;
  readonly sort: RegisterSort;
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A condition with what fills its places. */
export interface Condition {
  readonly where: string;
  readonly values: readonly SqlValue[];
}

// In ten thousand rows a plain search costs two milliseconds a word, whatever it finds; an index of words is quicker for
// rare ones only, and slower for those that stand in every row.
const textConditions = (typed: string): readonly Condition[] => {
  const words = searchForm(searchTextOf(typed)).split(/\s+/u);
  return [...new Set(words.filter((word) => word !== ''))].map((word) => ({
    where: 'instr(search_text, ?) > 0',
    values: [word],
  }));
};

const openOnes = (table: string): string =>
  `(SELECT record_id FROM ${table} WHERE closed_at IS NULL AND record_id IS NOT NULL)`;

const existence = (isWanted: boolean | null | undefined, table: string): readonly Condition[] =>
  isWanted === null || isWanted === undefined
    ? []
    : [{ where: `id ${isWanted ? '' : 'NOT '}IN ${openOnes(table)}`, values: [] }];

/** The conditions of a filter; a NUL would end SQLite's reading of a text and is matched by nothing. */
export const conditionsOf = (filter: RegisterFilter): Condition => {
  const equal: readonly (readonly [string, string | null | undefined])[] = [
    ['lifecycle', filter.lifecycle],
    ['registration', filter.registration],
    ['store', filter.store],
    ['model', filter.model],
    ['acquirer', filter.acquirer],
  ];
  const all: readonly Condition[] = [
    ...equal.flatMap(([column, value]) =>
      value === null || value === undefined ? [] : [{ where: `${column} = ?`, values: [value] }],
    ),
    ...existence(filter.hasTasks, 'register_task'),
    ...existence(filter.hasDrift, 'register_drift'),
    ...textConditions((filter.text ?? '').replaceAll('\u0000', '\uFFFD')),
  ];
  return {
    where: all.length === 0 ? '1' : all.map(({ where }) => where).join(' AND '),
    values: all.flatMap(({ values }) => values),
  };
};

const byLife = `CASE lifecycle ${lifecycles.map((state, at) => `WHEN '${state}' THEN ${at}`).join(' ')} END`;
const keys: Readonly<Record<RegisterSort, readonly string[]>> = {
  updated: ['updated_at'],
  store: ['store', 'counter'],
  serial: ['serial'],
  model: ['model'],
  lifecycle: [byLife],
  tid: ['tid'],
};

/** The columns that an order needs. */
export const sortColumns = (sort: RegisterSort): string => (sort === 'lifecycle' ? 'lifecycle' : keys[sort].join(', '));

/** The order of a list: records without the value come last in both directions. */
export const orderOf = (sort: RegisterSort, isDescending: boolean): string => {
  const direction = isDescending ? 'DESC' : 'ASC';
  return [...keys[sort].map((key) => `${key} ${direction} NULLS LAST`), `number ${direction}`].join(', ');
};
