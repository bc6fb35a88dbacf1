// What a benchmark is: its name, its target, and one measurement of our way and of its baseline in turn.

/** What a benchmark found. `ratio` = ours / baseline; without a baseline the value itself is compared with the target. */
export interface Measured {
  readonly value: number;
  readonly baseline: number | null;
  readonly ratio: number | null;
  /** Pairs (or single runs) behind the medians, warm-up not counted. */
  readonly runs: number;
}

/** Why a benchmark cannot run on this machine, and what would help. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** One benchmark; its file is named after it. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  /** Such as `<= 1.05` or `>= 1.0`. */
  readonly target: string;
  /** What is measured against what, in one line. */
  readonly about: string;
  /** Throws CannotRun where something is missing. `say` takes progress. */
  run(say: (text: string) => void): Promise<Measured>;
}

/** Whether a number meets a target such as `<= 1.05`. */
export const meets = (target: string, number: number): boolean => {
  const match = /^(<=|>=) (\d+(?:\.\d+)?)$/.exec(target);
  if (match?.[2] === undefined) throw new Error(`a target is written "<= 1.05" or ">= 1.0", not "${target}"`);
  const bound = Number(match[2]);
  return match[1] === '<=' ? number <= bound : number >= bound;
};

/** The middle of the numbers; of an even count the mean of the two middle ones. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no numbers');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

/** Runs ours and baseline in turn, A B A B, after one pair as warm-up; medians of both and of the ratios of the pairs. */
export const inTurn = async (
  pairs: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
  say: (text: string) => void = () => undefined,
): Promise<Measured> => {
  const found: { ours: number; baseline: number }[] = [];
  for (let pair = 0; pair <= pairs; pair += 1) {
    const measured = { ours: await ours(), baseline: await baseline() };
    if (pair > 0) found.push(measured);
    const { ours: a, baseline: b } = measured;
    say(
      `${pair === 0 ? 'warm-up' : `pair ${String(pair)}/${String(pairs)}`}: ${a.toPrecision(4)} / ${b.toPrecision(4)} = ${(a / b).toFixed(3)}`,
    );
  }
  return {
    value: median(found.map((each) => each.ours)),
    baseline: median(found.map((each) => each.baseline)),
    ratio: median(found.map((each) => each.ours / each.baseline)),
    runs: pairs,
  };
};
