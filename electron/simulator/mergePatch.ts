// Merges a partial change into plain data (RFC 7396): objects are merged, null removes, everything else replaces. Pure.

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that a state has as null instead of not at all. */
const nullable = new Set([
  'maintenance',
  'batteryVolts',
  'temperatureCelsius',
  'paymentApplication',
  'password',
  'permits',
  'characterSet',
  'newVersion',
  'stoppedClock',
]);

/** Deeper than any state: what is below replaces as it is, so that a hostile file cannot exhaust the stack. */
const deepest = 40;

/** The data with the patch applied; neither is changed. */
export const mergePatch = (target: unknown, patch: unknown, depth = 0): unknown => {
  if (!isPlain(patch) || depth >= deepest) return patch;
  const merged = new Map<string, unknown>(isPlain(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null && !nullable.has(key)) merged.delete(key);
    else merged.set(key, isPlain(value) ? mergePatch(merged.get(key), value, depth + 1) : value);
  }
  // Entries become fields of their own, so that a key like __proto__ is one more unknown key and nothing else.
  return Object.fromEntries(merged);
};
