// The live rows of the page: asked once, then told in batches for as long as somebody looks.
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { emptyFeed, type Feed, withArrival } from './trafficFeed.ts';

const firstRows = 1000;
const watchAgainMs = 5000;

/** What the page holds. */
export interface TrafficFeed {
  readonly state: 'loading' | 'failed' | 'filled';
  readonly feed: Feed;
  readonly error: AppError | null;
  /** Number of the last row that is shown while paused; null while it runs. */
  readonly pausedAt: number | null;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Hides everything up to now. */
  readonly clear: () => void;
  /** Reads the memory anew: what came too fast is there. */
  readonly reload: () => void;
  readonly clearedBefore: number;
}

/** Rows of all lines. */
export const useTrafficFeed = (): TrafficFeed => {
  const page = useCommand('traffic.page');
  const watch = useCommand('traffic.watch');
  const [feed, setFeed] = useState<Feed>(emptyFeed);
  const [isFilled, setIsFilled] = useState(false);
  const [pausedAt, setPausedAt] = useState<number | null>(null);
  const [clearedBefore, setClearedBefore] = useState(0);
  const newest = useRef(0);
  const held = useRef<number | null>(null);
  const { run: askPage } = page;
  const { run: askWatch } = watch;

  useEvent('traffic.arrived', (arrival) => {
    newest.current = arrival.entries.at(-1)?.number ?? newest.current;
    // What a person types or presses comes before what a line says.
    startTransition(() => setFeed((before) => withArrival(before, arrival, held.current)));
  });
  const reload = useCallback(() => {
    void askPage({ address: null, before: null, limit: firstRows }).then((result) => {
      if (!result.ok) return;
      const { entries, lines } = result.value;
      newest.current = Math.max(newest.current, entries.at(-1)?.number ?? 0);
      setFeed((before) => {
        const first = entries[0]?.number ?? 0;
        const older = before.rows.filter((row) => row.kind !== 'gap' && row.number < first);
        const last = entries.at(-1)?.number ?? 0;
        const newer = before.rows.filter((row) => row.number > last);
        return { rows: [...older, ...entries, ...newer], lines: new Map(lines.map((line) => [line.address, line])) };
      });
      setIsFilled(true);
    });
  }, [askPage]);

  useEffect(() => {
    void askWatch({ isOn: true }).then(reload);
    const again = setInterval(() => void askWatch({ isOn: true }), watchAgainMs);
    return () => {
      clearInterval(again);
      void askWatch({ isOn: false });
    };
  }, [askWatch, reload]);

  const pauseAt = (number: number | null): void => {
    held.current = number;
    setPausedAt(number);
  };

  return {
    state: isFilled ? 'filled' : page.error === null ? 'loading' : 'failed',
    feed,
    error: page.error ?? watch.error,
    pausedAt,
    pause: () => pauseAt(newest.current),
    resume: () => pauseAt(null),
    clear: () => setClearedBefore(newest.current),
    reload,
    clearedBefore,
  };
};
