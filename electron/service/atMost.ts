// Lets only so many pieces of work run at a time; the others wait in the order in which they came.

/** Runs work as soon as there is a place for it. */
export type Places = <T>(work: () => Promise<T>) => Promise<T>;

/** At most `count` pieces of work at a time. */
export const atMost = (count: number): Places => {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> => {
    if (taken < count) {
      taken += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
