// Latency and loss of a terminal's line, from what went over it anyway: nothing is sent to find out.
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { TrafficEntry } from '../../../shared/model/traffic.ts';
import { lineShareOf } from '../linkReadings.ts';

/** Acknowledgements and other short signs get no answer of their own. */
const leastBytes = 4;

/** Figures of a line; `tries` and `made` are blocks, null latency = nothing was asked since the program started. */
export interface LineFigures {
  /** Median from the first byte of a command to the first byte that came back, ms, one decimal. */
  readonly latencyMs: number | null;
  readonly tries: number;
  readonly made: number;
}

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
};

/** How long each command waited for the first byte of an answer, ms; rows oldest first, of one line. */
export const answerTimes = (rows: readonly Pick<TrafficEntry, 'at' | 'kind' | 'length'>[]): number[] =>
  rows.flatMap(({ at, kind, length }, index) => {
    const next = rows[index + 1];
    const isAnswered = kind === 'toTerminal' && length >= leastBytes && next?.kind === 'fromTerminal';
    return isAnswered && next.at >= at ? [next.at - at] : [];
  });

/** Figures from the rows in memory and the counters of the newest check; null = no check yet. */
export const lineFigures = (
  rows: readonly Pick<TrafficEntry, 'at' | 'kind' | 'length'>[],
  counters: LinkCounters | null,
): LineFigures => {
  const latency = median(answerTimes(rows));
  const { blocks, bad } = counters === null ? { blocks: 0, bad: 0 } : lineShareOf(counters);
  return {
    latencyMs: latency === null ? null : Math.round(latency * 10) / 10,
    tries: blocks,
    made: Math.max(0, blocks - bad),
  };
};
