// Lines of the start, kept until the log file is open: opening it loads more than the window can wait for.
import type { Logger } from '../log/logger.ts';

/** A log that begins before its file does. */
export interface EarlyLog {
  readonly log: Logger;
  /** Where the lines go from now on, those that waited first. */
  writeTo(file: Logger): void;
}

/** Keeps everything until `writeTo`. */
export const createEarlyLog = (): EarlyLog => {
  let file: Logger | null = null;
  let waiting: Parameters<Logger>[] = [];
  return {
    log: (...line) => {
      if (file === null) waiting.push(line);
      else file(...line);
    },
    writeTo: (opened) => {
      file = opened;
      for (const line of waiting) opened(...line);
      waiting = [];
    },
  };
};
