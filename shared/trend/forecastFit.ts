// Curves through a noisy series by weighted least squares, with weights that pass over outliers.
import { median } from './baselineStatistics.ts';

/** Coefficients of level, slope and bend, and how sure they are. */
export interface Fit {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  /** Robust width of what is left over. */
  readonly spread: number;
  readonly leftOver: readonly number[];
}

type Matrix = number[][];

/** The inverse of a small symmetric matrix; null if there is none. */
const inverse = (matrix: Matrix): Matrix | null => {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...Array.from({ length: size }, (_, other) => Number(other === at))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    }
    const chosen = rows[best];
    const divisor = chosen?.[pivot] ?? 0;
    if (chosen === undefined || Math.abs(divisor) < 1e-12) return null;
    rows[best] = rows[pivot] ?? [];
    const scaled = chosen.map((cell) => cell / divisor);
    rows[pivot] = scaled;
    for (let row = 0; row < size; row += 1) {
      const factor = rows[row]?.[pivot] ?? 0;
      if (row === pivot || factor === 0) continue;
      rows[row] = (rows[row] ?? []).map((cell, at) => cell - factor * (scaled[at] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
};

const dot = (one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
};

const weighted = (
  rows: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[],
): { coefficients: number[]; inverse: Matrix } | null => {
  const size = rows[0]?.length ?? 0;
  const normal: Matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const right = Array.from({ length: size }, () => 0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const weight = weights[at] ?? 0;
    for (let one = 0; one < size; one += 1) {
      const part = weight * (row[one] ?? 0);
      right[one] = (right[one] ?? 0) + part * (values[at] ?? 0);
      const line = normal[one] ?? [];
      for (let other = 0; other < size; other += 1) line[other] = (line[other] ?? 0) + part * (row[other] ?? 0);
    }
  }
  const inverted = inverse(normal);
  return inverted === null ? null : { coefficients: inverted.map((line) => dot(line, right)), inverse: inverted };
};

/** Beyond this many spreads a value has no weight at all (Tukey's biweight). */
export const outlierAt = 4.685;
const rounds = 7;

/** Tukey's weights: 1 in the middle, 0 beyond `outlierAt` spreads. */
const weightOf = (leftOver: number, spread: number): number => {
  const far = Math.abs(leftOver) / (outlierAt * spread);
  return far < 1 ? (1 - far * far) ** 2 : 0;
};

/**
 * Fits `values` by the columns of `rows`. Begins with `smooth`, the same series without its outliers, so that these never
 * decide. `least` is the finest step of the series: a series without any scatter is not infinitely sure.
 */
export const robustFit = (
  rows: readonly (readonly number[])[],
  values: readonly number[],
  { smooth, least }: { readonly smooth: readonly number[]; readonly least: number },
): Fit | null => {
  let solved = weighted(
    rows,
    smooth,
    values.map(() => 1),
  );
  let spread = least;
  let leftOver: number[] = [];
  for (let round = 0; round < rounds && solved !== null; round += 1) {
    const { coefficients } = solved;
    leftOver = values.map((value, at) => value - dot(coefficients, rows[at] ?? []));
    spread = Math.max(least, 1.4826 * median(leftOver.map(Math.abs)));
    const weights = leftOver.map((each) => weightOf(each, spread));
    solved = weighted(rows, values, weights) ?? solved;
  }
  if (solved === null) return null;
  const { coefficients } = solved;
  return {
    coefficients,
    covariance: solved.inverse.map((line) => line.map((cell) => cell * spread * spread)),
    spread,
    leftOver: values.map((value, at) => value - dot(coefficients, rows[at] ?? [])),
  };
};
