// The ways in which a worn part may go on: straight, or bending away from a knee. Each is weighed by how well it explains the past.
import { runningMedian, type TrendPoint } from './baselineStatistics.ts';
import { outlierAt, robustFit } from './forecastFit.ts';

/** One possible future: value after `days`, and the weight that the past gives it. */
export interface Path {
  readonly weight: number;
  at(days: number): number;
  /** Change per day now, and before its knee. */
  readonly slopeNow: number;
  readonly slopeBefore: number;
}

/** Days are counted in months inside, so that the numbers stay of one size. */
const month = 30;
const kneeStep = 8;
/** A knee is looked for in the last eight months; a newer one than two weeks cannot be told from noise. */
const oldestKnee = 240;
const newestKnee = 14;
/** A cubic fall tells forms that are steeper and flatter well enough; several at once only widen the interval. */
const bend = 3;
const drawsPerCurve = 24;

interface Curve {
  readonly knee: number | null;
  readonly bend: number;
}

const columns = ({ knee, bend }: Curve, months: number): number[] =>
  knee === null ? [1, months] : [1, months, Math.max(0, months - knee) ** bend];

/** Normal numbers that are the same every time: three for each draw, the first draw all zero. */
const normals = ((): readonly (readonly number[])[] => {
  let state = 20_261_122;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const half = Array.from({ length: (drawsPerCurve - 2) / 2 }, () => [normal(), normal(), normal()]);
  return [[0, 0, 0], [0, 0, 0], ...half, ...half.map((draw) => draw.map((each) => -each))];
})();

/** Lower triangle whose square is the covariance. */
const triangle = (covariance: readonly (readonly number[])[]): number[][] => {
  const lower: number[][] = [];
  for (let row = 0; row < covariance.length; row += 1) {
    const line: number[] = [];
    for (let column = 0; column <= row; column += 1) {
      let sum = covariance[row]?.[column] ?? 0;
      for (let at = 0; at < column; at += 1) sum -= (line[at] ?? 0) * (lower[column]?.[at] ?? 0);
      const diagonal = lower[column]?.[column] ?? 0;
      line.push(row === column ? Math.sqrt(Math.max(0, sum)) : diagonal === 0 ? 0 : sum / diagonal);
    }
    lower.push(line);
  }
  return lower;
};

const straight: Curve = { knee: null, bend: 1 };

const curvesFor = (first: number): Curve[] => {
  const knees: Curve[] = [straight];
  for (let back = newestKnee; back < Math.min(oldestKnee, -first); back += kneeStep) {
    knees.push({ knee: -back / month, bend });
  }
  return knees;
};

/** Tukey's loss: like squares in the middle, the same for all that is far out. */
const loss = (leftOver: number, spread: number): number => {
  const most = outlierAt ** 2 / 6;
  const far = Math.abs(leftOver) / (outlierAt * spread);
  return far < 1 ? most * (1 - (1 - far * far) ** 3) : most;
};

/** A falling series, in the order of time. */
export interface Series {
  readonly points: readonly TrendPoint[];
  readonly today: number;
  /** Finest step of its values. */
  readonly grain: number;
  /**
   * How many days tell as much as one that stands by itself would. 1 = what is left over has nothing to do with the day
   * before; more where it wanders, so that the past knows less than its count of days says.
   */
  readonly likeness: number;
  /** Whether the end may come faster than the beginning, as with a cell. */
  readonly mayBend: boolean;
}

/**
 * Possible futures of a series from `today` on. Curves may only bend downwards: a part does not get better by itself.
 * Empty if nothing fits.
 */
export const futurePaths = ({ points, today, grain, likeness, mayBend }: Series): Path[] => {
  const months = points.map(({ day }) => (day - today) / month);
  const values = points.map(({ value }) => value);
  const smooth = runningMedian(points, 7);
  const curves = mayBend ? curvesFor((months[0] ?? 0) * month) : [straight];
  const fits = curves.flatMap((curve) => {
    const fit = robustFit(
      months.map((at) => columns(curve, at)),
      values,
      { smooth, least: grain / 2 },
    );
    return fit === null || (curve.knee !== null && (fit.coefficients[2] ?? 0) > 0) ? [] : [{ curve, fit }];
  });
  if (fits.length === 0) return [];
  const spread = Math.min(...fits.map(({ fit }) => fit.spread));
  const losses = fits.map(({ fit }) => fit.leftOver.reduce((sum, each) => sum + loss(each, spread), 0) / likeness);
  const least = Math.min(...losses);
  // A bend costs one number more; the many places of a knee share what one bend is worth.
  const price = Math.log(points.length) / 2;
  return fits.flatMap(({ curve, fit }, index) => {
    const share = curve.knee === null ? 1 : 1 / Math.max(1, (fits.length - 1) / 8);
    const weight =
      (share * Math.exp(-((losses[index] ?? least) - least) - (curve.knee === null ? 0 : price))) / normals.length;
    if (weight * normals.length < 1e-9) return [];
    const lower = triangle(fit.covariance.map((line) => line.map((cell) => cell * likeness)));
    return normals.map((draw): Path => {
      const drawn = fit.coefficients.map(
        (each, row) => each + (lower[row] ?? []).reduce((sum, cell, at) => sum + cell * (draw[at] ?? 0), 0),
      );
      const [level = 0, slope = 0] = drawn;
      const bent = curve.knee === null ? 0 : Math.min(0, drawn[2] ?? 0);
      const knee = curve.knee ?? 0;
      return {
        weight,
        at: (days) => level + (slope * days) / month + bent * Math.max(0, days / month - knee) ** curve.bend,
        slopeNow: (slope + bent * curve.bend * Math.max(0, -knee) ** (curve.bend - 1)) / month,
        slopeBefore: slope / month,
      };
    });
  });
};
