// Two lists side by side: each item beside the one of the same name, in the order of both.

/** An item of one list and its counterpart; null where the other list has none. */
export interface Pair<T> {
  readonly key: string;
  readonly before: T | null;
  readonly after: T | null;
}

/** Items of the same name get numbers, so that two of the same name meet in their order. */
const named = <T>(list: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> => {
  const times = new Map<string, number>();
  return new Map(
    list.map((item) => {
      const name = nameOf(item);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return [time === 1 ? name : `${name} #${String(time)}`, item];
    }),
  );
};

/** Pairs of two lists by name: those of the first list in its order, then what only the second has. */
export const pairUp = <T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): readonly Pair<T>[] => {
  const one = named(before, nameOf);
  const other = named(after, nameOf);
  return [...new Set([...one.keys(), ...other.keys()])].map((key) => ({
    key,
    before: one.get(key) ?? null,
    after: other.get(key) ?? null,
  }));
};
