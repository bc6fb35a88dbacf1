// A value that is settled by the first of several causes; the later ones are ignored.

/** A value that will be known once. */
export interface Settled<T> {
  readonly promise: Promise<T>;
  readonly isSettled: boolean;
  /** Settles; true if this call was the first. */
  settle(value: T): boolean;
  /** Calls once, at once if it is known already. The undo keeps long-lived lines free of forgotten waits. */
  onSettled(listener: (value: T) => void): () => void;
}

/** An open question that is answered once. */
export const settleOnce = <T>(): Settled<T> => {
  let answer: { readonly value: T } | null = null;
  const listeners = new Set<(value: T) => void>();
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return {
    promise,
    get isSettled() {
      return answer !== null;
    },
    settle: (value) => {
      if (answer !== null) return false;
      answer = { value };
      resolve(value);
      for (const listener of [...listeners]) listener(value);
      listeners.clear();
      return true;
    },
    onSettled: (listener) => {
      if (answer !== null) {
        listener(answer.value);
        return () => undefined;
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
