// The text of an .ics file taken apart (RFC 5545 §3.1): lines unfolded, components with their properties; what is broken is told, not guessed.

/** One property: its name in capitals, parameters by name in capitals, the value as it stands. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** An event or task of the file with its own properties; what is nested in it (alarms) is left out. */
export interface IcsComponent {
  readonly kind: 'VEVENT' | 'VTODO';
  readonly properties: readonly IcsProperty[];
}

/** A file taken apart. */
export interface IcsFile {
  /** Whether it begins as a calendar does. */
  readonly isCalendar: boolean;
  readonly components: readonly IcsComponent[];
  /** There were more than can be read. */
  readonly isCut: boolean;
  /** Lines that are no property, events that do not end. */
  readonly broken: number;
}

/** Longest value that is looked at, characters. */
const longestLine = 20_000;
const linesAtOnce = 1000;

const unfolded = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line !== '');

/** What stands before the value – name and parameters, at semicolons outside of quotes – and where the value begins. */
const headOf = (line: string): { readonly parts: readonly string[]; readonly colon: number } => {
  const parts: string[] = [];
  let [isQuoted, from] = [false, 0];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ';' || sign === ':')) {
      parts.push(line.slice(from, at));
      from = at + 1;
      if (sign === ':') return { parts, colon: at };
    }
  }
  return { parts, colon: -1 };
};

/** One line; null for what is no property. */
export const propertyOf = (line: string): IcsProperty | null => {
  if (line.length > longestLine) return null;
  const { parts, colon } = headOf(line);
  const [name = '', ...parameters] = parts;
  if (colon < 1) return null;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return null;
  const pairs = parameters.map((parameter): [string, string] => {
    const equals = parameter.indexOf('=');
    const value = parameter.slice(equals + 1);
    return [parameter.slice(0, Math.max(0, equals)).toUpperCase(), value.replace(/^"(.*)"$/, '$1')];
  });
  return { name: name.toUpperCase(), parameters: Object.fromEntries(pairs), value: line.slice(colon + 1) };
};

/** A text value without its escapes. */
export const plainText = (value: string): string =>
  value.replace(/\\([nN;,\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

const isKind = (value: string): value is IcsComponent['kind'] => value === 'VEVENT' || value === 'VTODO';

interface Reading {
  readonly components: IcsComponent[];
  readonly most: number;
  broken: number;
  isCut: boolean;
  open: { readonly kind: IcsComponent['kind']; readonly properties: IcsProperty[]; depth: number } | null;
}

const begin = (reading: Reading, value: string): void => {
  if (!isKind(value)) {
    if (reading.open !== null) reading.open.depth += 1;
    return;
  }
  // The one before never ended.
  if (reading.open !== null) reading.broken += 1;
  reading.open = { kind: value, properties: [], depth: 0 };
};

const end = (reading: Reading, value: string): void => {
  const { open, components, most } = reading;
  if (open === null) return;
  if (!isKind(value)) {
    open.depth = Math.max(0, open.depth - 1);
    return;
  }
  if (components.length < most) components.push({ kind: open.kind, properties: open.properties });
  else reading.isCut = true;
  reading.open = null;
};

const take = (reading: Reading, line: string): void => {
  const property = propertyOf(line);
  if (property === null) reading.broken += 1;
  else if (property.name === 'BEGIN') begin(reading, property.value.trim().toUpperCase());
  else if (property.name === 'END') end(reading, property.value.trim().toUpperCase());
  else if (reading.open?.depth === 0) reading.open.properties.push(property);
};

/** Takes a file apart, at most `most` components; stops now and then, so that a large one blocks nobody. */
export function* readCalendar(text: string, most: number): Generator<void, IcsFile> {
  const lines = unfolded(text);
  const reading: Reading = { components: [], most, broken: 0, isCut: false, open: null };
  for (const [at, line] of lines.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) yield;
    take(reading, line);
  }
  return {
    isCalendar: /^BEGIN:VCALENDAR$/i.test(lines[0]?.trim() ?? ''),
    components: reading.components,
    isCut: reading.isCut,
    broken: reading.broken + (reading.open === null ? 0 : 1),
  };
}
