// All that the engine is needed for, the first page among it, is loaded as soon as the first picture stands.
import { lazy } from 'react';

const inside = () => import('./Inside.tsx');

/** Drawn within a `Suspense`. */
export const LazyInside = lazy(async () => ({ default: (await inside()).Inside }));

/** Loads it while the engine is still starting; answers with the way to stop. */
export const loadInside = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What cannot be loaded now is loaded, or complained about, when it is shown.
  const load = (): void => void inside().catch(() => undefined);
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(load);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
