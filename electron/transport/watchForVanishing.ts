// Notices that a port's path is gone, or is another port now. A hung-up line gives no event of its own until the next write.
import { lstat, stat } from 'node:fs/promises';
import type { Undo } from './transport.ts';

/** What tells a port from its successor at the same path; null if the path does not exist, `unreadable` if it cannot be told. */
export const identityOf = async (path: string): Promise<string | null> => {
  try {
    const [port, link] = await Promise.all([stat(path), lstat(path)]);
    const linkMadeAt = link.isSymbolicLink() ? link.ctimeMs : 0;
    return [port.dev, port.ino, link.ino, linkMadeAt].join(':');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? null : 'unreadable';
  }
};

/**
 * Looks at `path` every `everyMs`; calls `onGone` once when it does not exist any more or was made anew.
 * Never keeps the process alive.
 */
export const watchForVanishing = (path: string, everyMs: number, onGone: () => void): Undo => {
  let isOver = false;
  let first: string | null = null;
  const look = async (): Promise<void> => {
    const now = await identityOf(path);
    if (isOver || now === 'unreadable') return;
    first ??= now;
    if (now !== null && now === first) return;
    isOver = true;
    clearInterval(timer);
    onGone();
  };
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  void look();
  return () => {
    isOver = true;
    clearInterval(timer);
  };
};
