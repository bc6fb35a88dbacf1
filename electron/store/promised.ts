// Stores answer with promises from day one, so that the database can move to a worker without a change above.

/** The same methods, answering at once. */
export type AtOnce<Store> = {
  readonly [K in keyof Store]: Store[K] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer
    : never;
};

type Method = (...given: readonly unknown[]) => unknown;

/** Methods that answer at once as methods that answer with promises; what is thrown becomes a rejection. */
export const promised = <Store extends object>(methods: AtOnce<Store>): Store => {
  const wrapped = Object.entries(methods as Readonly<Record<string, Method>>).map(
    ([name, method]): [string, Method] => [
      name,
      (...given) =>
        new Promise((resolve) => {
          resolve(method(...given));
        }),
    ],
  );
  return Object.fromEntries(wrapped) as Store;
};
