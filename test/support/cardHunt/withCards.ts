// Puts texts into every field of a request that takes a text, and the ids of real things into fields that take an id.
import { type CommandInput, commands, type EngineCommandName } from '../../../shared/ipc/contract.ts';
import { sampleOf } from '../sampleOf.ts';

/** Ids of things that exist, by the field that names them. */
export type Known = ReadonlyMap<string, unknown>;

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textPaths = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((each, at) => textPaths(each, [...path, at]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, each]) => textPaths(each, [...path, name]));
  // Where null was taken a text may fit as well.
  return value === null ? [path] : [];
};

const replaced = (value: unknown, [first, ...rest]: Path, by: unknown): unknown => {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === first ? replaced(each, rest, by) : each));
  return isObject(value) ? { ...value, [first]: replaced(value[first], rest, by) } : value;
};

const withIds = (value: unknown, known: Known): unknown => {
  if (Array.isArray(value)) return value.map((each) => withIds(each, known));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, known.has(name) ? known.get(name) : withIds(each, known)]),
  );
};

/** Fields that are exempt by name: a Luhn number there is the number of a terminal, or opens something. */
const exempt = /^(serialNumber|newSerial|pin|password|passphrase|content|drawing|addresses?|iccid|oldIccid|newIccid)$/;

/** A request that fits; null where a schema asks for more than can be made up. */
const sampled = (schema: Parameters<typeof sampleOf>[0]): unknown => {
  try {
    return sampleOf(schema);
  } catch {
    return null;
  }
};

/** A request in which every field that takes it has the next text; null where none does. */
export const withCards = <K extends EngineCommandName>(
  name: K,
  next: () => string,
  known: Known,
): CommandInput<K> | null => {
  const schema = commands[name].input;
  const sample = sampled(schema);
  if (sample === null) return null;
  let input: unknown = withIds(sample, known);
  if (!schema.safeParse(input).success) input = sample;
  let count = 0;
  for (const path of textPaths(input)) {
    const field = path.findLast((part) => typeof part === 'string') ?? '';
    if (exempt.test(field) || known.has(field)) continue;
    const tried = replaced(input, path, next());
    if (!schema.safeParse(tried).success) continue;
    input = tried;
    count += 1;
  }
  return count === 0 ? null : (schema.parse(input) as CommandInput<K>);
};
