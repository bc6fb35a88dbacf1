// What was there before and after, as lines that a person reads.
import type { Changed } from '../../../shared/model/logEntry.ts';

const nothing = '–';

const wordOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return nothing;
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};

const isNamed = (value: Changed | null | undefined): value is Extract<Changed, Readonly<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines such as `limit: 3.1 → 3.3`; values that stayed as they were are left out. */
export const changeLines = (before: Changed | null | undefined, after: Changed | null | undefined): string[] => {
  if (before == null && after == null) return [];
  if (isNamed(before) || isNamed(after)) {
    const old: Readonly<Record<string, unknown>> = isNamed(before) ? before : {};
    const now: Readonly<Record<string, unknown>> = isNamed(after) ? after : {};
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return names.flatMap((name) => {
      const [from, to] = [wordOf(old[name]), wordOf(now[name])];
      if (from === to) return [];
      return before == null ? [`${name}: ${to}`] : [`${name}: ${from} → ${to}`];
    });
  }
  return before == null ? [wordOf(after)] : [`${wordOf(before)} → ${wordOf(after)}`];
};
