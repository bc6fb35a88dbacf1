// How many rows fit into one piece of work, so that the event loop gets its turn in time on any computer.

/** A piece of work should take so long, in ms of the processor: what other programs take says nothing about its size. */
const wantedMs = 15;
const fewest = 10;
const most = 200;

/** Sizes of the next pieces by how long the last one took. */
export interface Pace {
  /** Rows of the piece that begins now. */
  next(): number;
  /** The piece has ended. */
  took(): void;
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Begins carefully. `now` in ms. */
export const createPace = (now: () => number = processorMs): Pace => {
  let rows = 30;
  let began = now();
  return {
    next: () => {
      began = now();
      return rows;
    },
    took: () => {
      const ratio = wantedMs / Math.max(1, now() - began);
      rows = Math.round(Math.min(most, Math.max(fewest, rows * Math.min(1.5, Math.max(0.3, ratio)))));
    },
  };
};
