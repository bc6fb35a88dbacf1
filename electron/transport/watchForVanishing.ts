// Notices that a port's path is gone. A hung-up line gives no event of its own until the next write.
import { stat } from 'node:fs/promises';
import type { Undo } from './transport.ts';

/** Looks at `path` every `everyMs`; calls `onGone` once when it does not exist any more. Never keeps the process alive. */
export const watchForVanishing = (path: string, everyMs: number, onGone: () => void): Undo => {
  let isOver = false;
  const look = async (): Promise<void> => {
    try {
      await stat(path);
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (isMissing && !isOver) {
        isOver = true;
        clearInterval(timer);
        onGone();
      }
    }
  };
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return () => {
    isOver = true;
    clearInterval(timer);
  };
};
