// What was there before and what is there after, side by side, as rows of a table.
import type { Changed } from '../../../shared/model/logEntry.ts';

/** A value of an entry: a text, number, yes or no, nothing, or a list of texts; undefined = not named on that side. */
export type PlainValue = string | number | boolean | null | readonly string[];

/** One row; `name` is null where the whole value changed. */
export interface ChangedRow {
  readonly name: string | null;
  readonly before: PlainValue | undefined;
  readonly after: PlainValue | undefined;
  /** Whether the sides differ. */
  readonly isChanged: boolean;
}

type Named = Extract<Changed, Record<string, unknown>>;

const isNamed = (value: Changed | undefined): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowOf = (name: string | null, before: PlainValue | undefined, after: PlainValue | undefined): ChangedRow => ({
  name,
  before,
  after,
  isChanged: JSON.stringify(before ?? null) !== JSON.stringify(after ?? null),
});

const namesOf = (value: Changed | undefined): readonly string[] => (isNamed(value) ? Object.keys(value) : []);

const sideOf = (value: Changed | undefined, name: string | null): PlainValue | undefined => {
  if (isNamed(value)) return name !== null && Object.hasOwn(value, name) ? value[name] : undefined;
  return name === null ? value : undefined;
};

/** Rows in the order of their names as written, those that changed first; none where nothing was noted. */
export const changedRows = (before: Changed | null | undefined, after: Changed | null | undefined): ChangedRow[] => {
  const sides = [before ?? undefined, after ?? undefined] as const;
  const names: (string | null)[] = [...new Set(sides.flatMap(namesOf))];
  if (sides.some((side) => side !== undefined && !isNamed(side))) names.unshift(null);
  const rows = names.map((name) => rowOf(name, sideOf(sides[0], name), sideOf(sides[1], name)));
  return [...rows.filter(({ isChanged }) => isChanged), ...rows.filter(({ isChanged }) => !isChanged)];
};
