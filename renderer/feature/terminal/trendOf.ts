// Whether a reading rises or falls over its last days.

/** A trend in words' terms; `unknown` = too few values to say. */
export type Trend = 'rising' | 'falling' | 'steady' | 'unknown';

/** Compares the mean of the last third with that of the first third; less than a quarter of the spread is steady. */
export const trendOf = (values: readonly number[]): Trend => {
  if (values.length < 3) return 'unknown';
  const third = Math.max(1, Math.floor(values.length / 3));
  const mean = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0) / part.length;
  const change = mean(values.slice(-third)) - mean(values.slice(0, third));
  const spread = Math.max(...values) - Math.min(...values);
  const level = Math.max(...values.map(Math.abs));
  if (spread === 0 || Math.abs(change) < level * 0.005 || Math.abs(change) < spread * 0.25) return 'steady';
  return change > 0 ? 'rising' : 'falling';
};
