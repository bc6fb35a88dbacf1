// Whether a JSON text can be read in one way only. Readers disagree on names that stand twice in an object, on digits that a
// number cannot keep, and on halves of surrogate pairs (RFC 8259 sections 4, 6, 8.2; RFC 8785 section 3.1): behind each of
// them something else could be hidden than what was sealed.

const token = /[\s:,]+|"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*|[a-z]+/y;

/** Nothing of ours lies deeper, and no reader has to follow further. */
const mostLevels = 100;

interface Level {
  /** Names so far; null = a list. */
  readonly names: Set<string> | null;
  isNameNext: boolean;
}

const isWholeText = (text: string): boolean =>
  !/\\u[dD][89a-fA-F]/.test(text) || !/\p{Surrogate}/u.test(String(JSON.parse(text)));

/** Whether the token can mean one thing only; keeps `levels` up to date. */
const isClear = (found: string, levels: Level[]): boolean => {
  const level = levels.at(-1);
  const sign = found[0] ?? '';
  if (sign === '{' || sign === '[') levels.push({ names: sign === '{' ? new Set() : null, isNameNext: sign === '{' });
  else if (sign === '}' || sign === ']') levels.pop();
  else if (sign === '"') return isWholeText(found) && isNewName(found, level);
  else if (/[-\d]/.test(sign)) return String(Number(found)) === found;
  else if (level !== undefined && /[:,]/.test(found)) level.isNameNext = level.names !== null && found.includes(',');
  return true;
};

const isNewName = (found: string, level: Level | undefined): boolean => {
  if (level?.names == null || !level.isNameNext) return true;
  const name = JSON.parse(found) as string;
  if (level.names.has(name)) return false;
  level.names.add(name);
  return true;
};

/** Where a text that JSON.parse accepts stops being clear; -1 = it is clear to its end. */
export const unclearAt = (json: string): number => {
  const levels: Level[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < json.length; at = token.lastIndex) {
    token.lastIndex = at;
    const [found] = token.exec(json) ?? [];
    if (found === undefined || !isClear(found, levels) || levels.length > mostLevels) return at;
  }
  return -1;
};
