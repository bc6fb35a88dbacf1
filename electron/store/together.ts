// Several stores at once: what they keep is kept as a whole, or nothing of it.
import type { Database } from './database.ts';
import { surfacing } from './promised.ts';

/** Answers of several calls. */
type Answers<Calls extends readonly Promise<unknown>[]> = { -readonly [K in keyof Calls]: Awaited<Calls[K]> };

/**
 * Runs the calls that `work` makes of the stores of one database as one transaction. All of them have to be made at once:
 * `work` may wait for nothing. Rejects with what the first of them has thrown; then nothing of any is kept.
 */
export type Together = <const Calls extends readonly Promise<unknown>[]>(work: () => Calls) => Promise<Answers<Calls>>;

/** For the stores of one database. */
export const createTogether =
  (database: Database): Together =>
  async <const Calls extends readonly Promise<unknown>[]>(work: () => Calls): Promise<Answers<Calls>> => {
    let calls: readonly Promise<unknown>[] = [];
    try {
      database.together(() =>
        surfacing(() => {
          calls = work();
        }),
      );
    } catch (thrown) {
      // Each of them is rejected by itself, or tells of something that was taken back.
      await Promise.allSettled(calls);
      throw thrown;
    }
    return (await Promise.all(calls)) as Answers<Calls>;
  };
