// Keeps the index of the log near the journal while the program runs, so that the first search has little to take in.
import type { Clock, ServiceDeps } from './serviceDeps.ts';

// The window is up by then; a minute brings some tens of entries, an import many thousands.
const firstMs = 1500;
const everyMs = 60_000;

/** Work on the index that nobody waits for. */
export interface LogIndexing {
  watch(): void;
  stop(): void;
}

/** Work on the index of the open shop's log. */
export const createLogIndexing = ({ shops, clock, log }: Pick<ServiceDeps, 'shops' | 'clock' | 'log'>): LogIndexing => {
  let timer: ReturnType<Clock['after']> | null = null;
  let isStopped = false;
  const next = (ms: number): void => {
    if (!isStopped) timer = clock.after(ms, () => void bringUp());
  };
  const bringUp = async (): Promise<void> => {
    try {
      await shops.open.log.bringUp();
    } catch (thrown) {
      // Whoever reads tries again and gets the failure told; here it is only noted.
      if (!isStopped) log('warn', 'the index of the log could not be brought up', { error: String(thrown) });
    }
    next(everyMs);
  };
  return {
    watch: () => {
      next(firstMs);
    },
    stop: () => {
      isStopped = true;
      timer?.cancel();
    },
  };
};
