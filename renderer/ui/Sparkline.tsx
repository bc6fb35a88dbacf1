// A curve the size of a word; the words beside it say the same.
import css from './Sparkline.module.css';

interface SparklineProps {
  readonly points: readonly { readonly at: string; readonly value: number }[];
}

const width = 88;
const height = 24;

const coordinates = (points: SparklineProps['points']): { x: number; y: number }[] => {
  const times = points.map(({ at }) => Date.parse(at));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return points.map(({ value }, index) => ({
    x: 2 + ((width - 6) * ((times[index] ?? first) - first)) / Math.max(1, last - first),
    y: high === low ? height / 2 : height - 4 - ((height - 8) * (value - low)) / (high - low),
  }));
};

/** Values over time without axes; fewer than two points draw nothing. */
export const Sparkline = ({ points }: SparklineProps) => {
  if (points.length < 2) return null;
  const drawn = coordinates(points);
  const end = drawn.at(-1);
  return (
    <svg
      className={css['sparkline']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <polyline points={drawn.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {end === undefined ? null : <circle cx={end.x} cy={end.y} r={2.2} />}
    </svg>
  );
};
