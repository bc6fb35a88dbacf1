// A message to a channel: mostly nearly right, sometimes nothing like it.
import { z } from 'zod';
import { sampleOf } from '../sampleOf.ts';
import type { Random } from './random.ts';
import { oddTexts, rubbish } from './rubbish.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Fields = Record<string, unknown>;

/** What is known of the input of one channel. */
export interface InputShape {
  readonly schema: JsonSchema;
  readonly sample: unknown;
}

/** The shape of a schema, worked out once. */
export const shapeOf = (schema: z.ZodType): InputShape => ({
  schema: z.toJSONSchema(schema, { io: 'input' }),
  sample: sampleOf(schema),
});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

const text = (schema: JsonSchema, random: Random, ids: readonly string[]): string => {
  if (schema.format === 'uuid') return random.pick(ids);
  if (schema.format === 'date-time')
    return random.pick(['2026-11-22T01:30:00.000Z', '1970-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z']);
  if (schema.pattern !== undefined) return random.pick(['2026-11-22', '2026-11', '08:30', 'A1', '1', '2026-02-29']);
  return random.chance(1, 3) ? random.pick(oddTexts) : random.pick(['小王', 'SIM-Q1', 'x', '一号店', 'note']);
};

const number = ({ minimum, maximum }: JsonSchema, random: Random): number => {
  const [low, high] = [minimum ?? 0, maximum ?? 100];
  return random.pick([low, high, low + 1, Math.floor(low + random.next() * Math.min(high - low, 1000))]);
};

/** A value after the schema, wide within it: any alternative, with and without what may be left out. */
const after = (schema: JsonSchema, random: Random, ids: readonly string[]): unknown => {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return after(random.pick<unknown>(alternatives) as JsonSchema, random, ids);
  switch (schema.type) {
    case 'object': {
      const required = new Set(schema.required);
      const entries = Object.entries(schema.properties ?? {}).filter(
        ([name]) => required.has(name) || random.chance(1, 2),
      );
      return Object.fromEntries(entries.map(([name, value]) => [name, after(value as JsonSchema, random, ids)]));
    }
    case 'array': {
      const length = Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + random.below(3));
      return Array.from({ length }, () => after((schema.items ?? {}) as JsonSchema, random, ids));
    }
    case 'string':
      return text(schema, random, ids);
    case 'number':
    case 'integer':
      return number(schema, random);
    case 'boolean':
      return random.chance(1, 2);
    default:
      return schema.type === 'null' ? null : random.pick(['x', 1, null]);
  }
};

/** The same value with one place in it spoilt. */
const spoilt = (value: unknown, random: Random): unknown => {
  if (isFields(value)) {
    const names = Object.keys(value);
    if (names.length === 0) return random.chance(1, 2) ? { extra: rubbish(random) } : rubbish(random);
    const name = random.pick(names);
    switch (random.below(6)) {
      case 0:
        return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
      case 1:
        return { ...value, [random.pick(['extra', 'toString', 'then', 'role', 'isOwn', 'by'])]: rubbish(random) };
      case 2:
        return Object.assign(JSON.parse('{"__proto__":{"polluted":true}}') as Fields, value);
      case 3:
        return { ...value, [name]: spoilt(value[name], random) };
      default:
        return { ...value, [name]: rubbish(random) };
    }
  }
  if (Array.isArray(value) && value.length > 0 && random.chance(1, 2)) {
    const at = random.below(value.length);
    return value.map((each: unknown, index) => (index === at ? spoilt(each, random) : each));
  }
  return rubbish(random);
};

/** A message for the channel; `ids` are those of things that exist, of whatever kind. */
export const anyMessage = ({ schema, sample }: InputShape, random: Random, ids: readonly string[]): unknown => {
  const kind = random.below(10);
  if (kind === 0) return rubbish(random);
  if (kind < 4) return spoilt(sample, random);
  const wide = after(schema, random, ids);
  return kind < 8 ? spoilt(wide, random) : wide;
};
