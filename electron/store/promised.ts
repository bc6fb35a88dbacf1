// Stores answer with promises from day one, so that the database can move to a worker without a change above.

/** The same methods, answering at once. */
export type AtOnce<Store> = {
  readonly [K in keyof Store]: Store[K] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer
    : never;
};

let thrownNow: unknown[] | null = null;

/** Runs `work`, which calls methods of stores without waiting for them, and throws the first thing that one of them has thrown. */
export const surfacing = <T>(work: () => T): T => {
  const [before, mine] = [thrownNow, [] as unknown[]];
  thrownNow = mine;
  try {
    const value = work();
    if (mine.length > 0) throw mine[0];
    return value;
  } finally {
    thrownNow = before;
  }
};

const noted = <T>(work: () => T): T => {
  try {
    return work();
  } catch (thrown) {
    thrownNow?.push(thrown);
    throw thrown;
  }
};

type Method = (...given: readonly unknown[]) => unknown;

/** Methods that answer at once as methods that answer with promises; what is thrown becomes a rejection. */
export const promised = <Store extends object>(methods: AtOnce<Store>): Store => {
  const wrapped = Object.entries(methods as Readonly<Record<string, Method>>).map(
    ([name, method]): [string, Method] => [
      name,
      (...given) =>
        new Promise((resolve) => {
          resolve(noted(() => method(...given)));
        }),
    ],
  );
  return Object.fromEntries(wrapped) as Store;
};
