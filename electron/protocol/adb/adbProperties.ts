// Output of `getprop`: one `[name]: [value]` a line; a value may hold line ends of its own.

/** Properties by name; names that occur twice keep their last value, as on the terminal. */
export const parseProperties = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const match of text.replace(/\r+\n/g, '\n').matchAll(/^\[([^\]\n]{1,200})\]: \[([\s\S]{0,2000}?)\]$/gm)) {
    const [, name = '', value = ''] = match;
    found.set(name, value.trim());
  }
  return found;
};

/** Output of `getprop NAME`: its first line, null if it is empty or the tool's own complaint. */
export const parseProperty = (text: string): string | null => {
  const line = (text.split(/\r*\n/)[0] ?? '').trim();
  return line === '' || line.length > 200 || /^(\/system\/bin\/)?sh:|: not found$/.test(line) ? null : line;
};
