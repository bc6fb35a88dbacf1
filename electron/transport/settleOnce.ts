// A promise that is settled by the first of several causes; the later ones are ignored.

/** A value that will be known once. */
export interface Settled<T> {
  readonly promise: Promise<T>;
  /** Settles; true if this call was the first. */
  settle(value: T): boolean;
  readonly isSettled: boolean;
}

/** An open question that is answered once. */
export const settleOnce = <T>(): Settled<T> => {
  let isSettled = false;
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return {
    promise,
    settle: (value) => {
      if (isSettled) return false;
      isSettled = true;
      resolve(value);
      return true;
    },
    get isSettled() {
      return isSettled;
    },
  };
};
