// A server that is silent, or drips a byte now and then, is given up: electron-updater itself would wait for ever.
import type { Updater } from './updater.ts';

/** An updater whose questions can be broken off. */
export interface Breakable extends Updater {
  /** Ends every connection; what waits for one is rejected. */
  breakOff(): void;
}

/** How long is waited, in ms. */
export interface Patience {
  /** For the description of a release, which is a page of text. */
  readonly checkMs: number;
  /** For each thousandth of a file. */
  readonly stepMs: number;
}

const usual: Patience = { checkMs: 30_000, stepMs: 60_000 };
const step = 0.001;
/** What was broken off ends by itself; that is waited for, but not for ever. */
const endingMs = 2000;

const timedOut = (what: string): Error => new Error(`timed out: ${what}`);

const afterwards = async (work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const longest = new Promise((resolve) => {
    timer = setTimeout(resolve, endingMs);
  });
  await Promise.race([work.catch(() => undefined), longest]);
  clearTimeout(timer);
};

/** The same updater, which waits no longer than that. What it gives up counts as a failure of the network. */
export const impatient = (updater: Breakable, { checkMs, stepMs }: Patience = usual): Updater => {
  const within = async <T>(
    work: Promise<T>,
    told: { readonly isOver: Promise<Error>; readonly end: () => void },
  ): Promise<T> => {
    const ended = await Promise.race([work.then((value) => ({ value })), told.isOver]).finally(told.end);
    if (!(ended instanceof Error)) return ended.value;
    updater.cancel();
    updater.breakOff();
    await afterwards(work);
    throw ended;
  };
  const clock = (ms: number, what: string) => {
    let timer: NodeJS.Timeout | undefined;
    let over: (error: Error) => void = () => undefined;
    const isOver = new Promise<Error>((resolve) => {
      over = resolve;
    });
    const wind = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => over(timedOut(what)), ms);
    };
    wind();
    return { isOver, wind, end: () => clearTimeout(timer) };
  };
  return {
    ...updater,
    check: (channel) => within(updater.check(channel), clock(checkMs, 'the description of the release')),
    download: (onProgress) => {
      const watch = clock(stepMs, 'the file of the release');
      let seen = 0;
      const tell = (part: number): void => {
        onProgress(part);
        if (part < seen + step) return;
        seen = part;
        watch.wind();
      };
      return within(updater.download(tell), watch);
    },
  };
};
