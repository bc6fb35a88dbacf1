// What differs between two states of a thing, as the log keeps it: plain values by name, the same names on both sides.
import type { Changed } from '../../shared/model/logEntry.ts';

type Plain = string | number | boolean | null | string[];

const longest = 500;

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const plain = (value: unknown): Plain => {
  if (value === undefined) return null;
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (isPlain(value)) return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.map(String);
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

/** Names that say when and under which key something is kept, not what it is. */
const ofNoMeaning: ReadonlySet<string> = new Set(['id', 'changedAt', 'updatedAt', 'changedBy', 'updatedBy', 'history']);

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const fieldsOf = (thing: unknown): ReadonlyMap<string, unknown> => {
  if (thing === null || thing === undefined) return new Map();
  return new Map(typeof thing === 'object' && !Array.isArray(thing) ? Object.entries(thing) : [['value', thing]]);
};

/**
 * Before and after, of the names whose values differ; null for a side that does not exist. Nested values are kept as
 * JSON text, texts over 500 characters are cut.
 */
export const changeOf = (
  before: unknown,
  after: unknown,
): { readonly before: Changed | null; readonly after: Changed | null } => {
  const [former, later] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...former.keys(), ...later.keys()])].filter(
    (name) => !ofNoMeaning.has(name) && differs(former.get(name) ?? null, later.get(name) ?? null),
  );
  const side = (of: ReadonlyMap<string, unknown>): Changed =>
    Object.fromEntries(names.map((name) => [name, plain(of.get(name))]));
  return { before: before == null ? null : side(former), after: after == null ? null : side(later) };
};
