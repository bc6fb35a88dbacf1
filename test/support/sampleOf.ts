// A small valid value for any schema of the contract, so that a new channel is tried without a hand-written example.
import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const texts: Readonly<Record<string, string>> = {
  uuid: '11111111-2222-4333-8444-555555555555',
  'date-time': '2026-11-22T01:30:00.000Z',
};

/** A text of the pattern, the same one every time. */
const matching = (pattern: string): string | undefined =>
  fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 1, seed: 1 })[0];

const sampleText = ({ format, pattern, minLength = 1, maxLength = 1000 }: JsonSchema): string =>
  texts[format ?? ''] ??
  (pattern === undefined ? undefined : matching(pattern)) ??
  'x'.repeat(Math.min(maxLength, Math.max(3, minLength)));

const sampleNumber = ({ minimum, exclusiveMinimum }: JsonSchema): number => {
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1;
  return Math.max(minimum ?? 1, 1);
};

/** Where a schema asks for more than JSON Schema can say. */
const byName: Readonly<Record<string, unknown>> = {
  phone: '400-000-0000',
  verifyMonths: 3,
  stopMonths: 12,
  retention: { isOn: false, months: null, megabytes: null },
};

const sampleObject = ({ required = [], properties = {}, additionalProperties }: JsonSchema): unknown =>
  Object.fromEntries(
    required.map((key) => [
      key,
      key in byName ? byName[key] : sample((properties[key] ?? additionalProperties) as JsonSchema),
    ]),
  );

const byType: Readonly<Record<string, (schema: JsonSchema) => unknown>> = {
  object: sampleObject,
  array: ({ prefixItems = [], items, minItems = 0 }) =>
    prefixItems.length > 0 || items === undefined
      ? prefixItems.map((item) => sample(item as JsonSchema))
      : Array.from({ length: minItems }, () => sample(items as JsonSchema)),
  string: sampleText,
  number: sampleNumber,
  integer: sampleNumber,
  boolean: () => true,
};

const sample = (schema: JsonSchema): unknown => {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  // The last alternative is null wherever null is allowed: the shortest valid value.
  const alternative = (schema.anyOf ?? schema.oneOf)?.at(-1);
  if (alternative !== undefined) return sample(alternative);
  return typeof schema.type === 'string' ? (byType[schema.type]?.(schema) ?? null) : null;
};

/** A value that the schema accepts; throws where the schema is richer than this sampler. */
export const sampleOf = <T extends z.ZodType>(schema: T): z.input<T> => {
  const value = sample(z.toJSONSchema(schema, { io: 'input' }));
  schema.parse(value);
  return value as z.input<T>;
};
