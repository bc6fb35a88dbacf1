// What of an object's fields can be used: one that is wrong does not take the others with it.
import { z } from 'zod';

/** What came of it. */
export interface MendedFields<T> {
  /** Sound fields; for wrong and missing ones the usual; what is not known here stays as it was. */
  readonly value: T;
  /** Fields that were there and wrong, in the order of the schema; then what nobody could keep. */
  readonly wrong: readonly string[];
  /** What was wrong with them, for the technician. */
  readonly details: string;
}

/** A field that is not known here is kept for the version that knows it, up to this depth. */
const deepest = 40;

const isShallow = (value: unknown, levels: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
};

const complaint = (name: string, error: z.ZodError): string => {
  const { path = [], message = '' } = error.issues[0] ?? {};
  return `${[name, ...path].join('.')}: ${message}`;
};

/** Takes each field for itself. Null = it is no object at all. */
export const mendFields = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  usual: z.output<z.ZodObject<Shape>>,
  content: unknown,
): MendedFields<z.output<z.ZodObject<Shape>>> | null => {
  const read = z.record(z.string(), z.unknown()).safeParse(content);
  if (!read.success) return null;
  const sound = new Map<string, unknown>(Object.entries(usual));
  const wrong: string[] = [];
  const complaints: string[] = [];
  const given = new Map(Object.entries(content as object));
  for (const [name, rule] of Object.entries(schema.shape)) {
    if (!given.has(name)) continue;
    const field = z.safeParse(rule, given.get(name));
    if (field.success) {
      sound.set(name, field.data);
      continue;
    }
    wrong.push(name);
    complaints.push(complaint(name, field.error));
  }
  for (const [name, value] of given) {
    if (Object.hasOwn(schema.shape, name)) continue;
    if (isShallow(value, deepest)) {
      sound.set(name, value);
      continue;
    }
    wrong.push(name);
    complaints.push(`${name}: deeper than ${deepest} levels`);
  }
  const value = Object.fromEntries(sound) as z.output<z.ZodObject<Shape>>;
  return { value, wrong, details: complaints.join('; ') };
};
