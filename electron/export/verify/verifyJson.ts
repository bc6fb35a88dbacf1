// JSON documents and JSON lines. See FORMAT.md, section 8.
import { canonicalText, type Plain } from '../../journal/canonicalText.ts';
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import { linkHash } from '../../journal/journalChain.ts';
import type { RawStatement, VerifierPlatform } from '../../journal/readStatement.ts';
import { createRowCheck } from '../../journal/rowCheck.ts';
import { type ExportSource, type NoExport, textPieces, wholeText } from './exportSource.ts';
import { finishVerdict } from './finishVerdict.ts';
import { unclearAt } from './plainJson.ts';

type Named = Readonly<Record<string, Plain>>;

const mostBytes = 256 * 1024 * 1024;
const longestLine = 4_000_000;

const parsed = (json: string): Named | null => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : null;
  } catch {
    return null;
  }
};

const text = (value: Plain | undefined): string => (typeof value === 'string' ? value : '');
const numberIn = (value: Plain | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
const named = (value: Plain | undefined): Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : {};

const withoutSeal = ({ seal: _seal, ...content }: Named): Named => content;

const statementNames: ReadonlySet<string> = new Set(['key', 'signature', 'statement']);
/** Whether a line holds a statement and nothing else. */
const isOnlyStatement = (read: Named): boolean => Object.keys(read).every((name) => statementNames.has(name));

/** A line as it was read, where it can be read in one way only. */
const clearly = (line: string, read: Named): boolean => {
  try {
    return line === canonicalText(read) || unclearAt(line) === -1;
  } catch {
    // Numbers beyond all bounds, or lists within lists without end.
    return false;
  }
};

/** A value that has no canonical text stands as a text, which no seal fits. */
const writable = (value: Plain): Plain => {
  try {
    canonicalText(value);
    return value;
  } catch {
    return 'no canonical text';
  }
};

const statementIn = (read: Named): RawStatement | null =>
  typeof read['statement'] === 'string'
    ? { text: read['statement'], signature: text(read['signature']), key: text(read['key']) }
    : null;

/** Whether a text begins as one of our documents does. */
const isOurs = (start: string): boolean => start.includes('"terminal-steward.log"');

/** The verdict on JSON lines that come in pieces of text. */
export const verifyLines = async (
  pieces: AsyncIterable<string>,
  format: 'jsonl' | 'pdf',
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const check = createRowCheck(platform.sha256);
  let statement: RawStatement | null = null;
  let isCut = false;
  const several: ExportProblem[] = [];
  let lines = 0;
  const first = { isForeign: false };
  let about: Plain = null;
  let last: { readonly number: number; readonly hash: string } | null = null;

  const pushEntry = (read: Named): void => {
    const body = named(read['body']);
    const entry = numberIn(body['n']);
    const hash = text(read['hash']);
    const follows = last !== null && entry === last.number + 1;
    const before = follows && last !== null ? last.hash : text(read['previous']);
    const isChained = before === '' ? null : linkHash(before, canonicalText(body), platform.sha256) === hash;
    check.push({ content: withoutSeal(read), seal: text(read['seal']), entry, isChained });
    if (entry !== null) last = { number: entry, hash };
  };
  const takeLine = (line: string): void => {
    if (line.trim() === '') return;
    lines += 1;
    if (lines === 1) {
      first.isForeign = !isOurs(line);
      const read = parsed(line);
      about = read !== null && clearly(line, read) ? read : null;
      return;
    }
    // The statement is the last line: nobody may show people another one than we check.
    if (statement !== null) several.push({ kind: 'statement', what: 'several' });
    const read = parsed(line);
    if (read === null) check.push({ content: line, seal: '', entry: null, isChained: null });
    else if (read['body'] === undefined && statementIn(read) !== null) {
      statement = statementIn(read);
      if (!isOnlyStatement(read) || !clearly(line, read)) several.push({ kind: 'statement', what: 'several' });
    } else if (clearly(line, read)) pushEntry(read);
    else
      check.push({
        content: line,
        seal: text(read['seal']),
        entry: numberIn(named(read['body'])['n']),
        isChained: null,
      });
  };

  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) takeLine(line);
    if (first.isForeign) return { kind: 'foreign', looksLike: 'text' };
    if (rest.length > longestLine) return { kind: 'foreign', looksLike: 'text' };
  }
  if (rest.trim() !== '') {
    isCut = parsed(rest) === null;
    if (!isCut) takeLine(rest);
  }
  if (lines === 0 || first.isForeign) return { kind: 'foreign', looksLike: 'text' };
  // Said once, however often it is so.
  const problems = several.slice(0, 1);
  return finishVerdict({ format, check, head: [], statement, about, isCut, problems }, platform);
};

/** What of a document can be read in more than one way. */
const unclearIn = (whole: string, at: number, entries: readonly Plain[]): readonly ExportProblem[] => {
  if (at === -1) return [];
  const row = whole.slice(0, at).split('"seal"').length;
  if (row > entries.length) return [{ kind: 'statement', what: 'several' }];
  return [{ kind: 'changed', row, entry: numberIn(named(entries[row - 1])['number']) }];
};

/** The verdict on one JSON document. */
export const verifyJson = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const whole = await wholeText(source, mostBytes);
  if (whole === null) return { kind: 'tooLarge', most: mostBytes };
  if (!isOurs(whole.slice(0, 2000))) return { kind: 'foreign', looksLike: 'text' };
  const read = parsed(whole);
  const check = createRowCheck(platform.sha256);
  if (read === null)
    return finishVerdict({ format: 'json', check, head: [], statement: null, about: null, isCut: true }, platform);
  const { entries, statement: _statement, signature: _signature, key: _key, ...about } = read;
  if (statementIn(read) === null && !whole.includes('"seal"')) return { kind: 'foreign', looksLike: 'unsealed' };
  const at = unclearAt(whole);
  const list = Array.isArray(entries) ? (entries as readonly Plain[]) : [];
  for (const entry of list) {
    const row = named(entry);
    const content = at === -1 ? withoutSeal(row) : writable(withoutSeal(row));
    check.push({ content, seal: text(row['seal']), entry: numberIn(row['number']), isChained: null });
  }
  const problems = unclearIn(whole, at, list);
  return finishVerdict(
    { format: 'json', check, head: [], statement: statementIn(read), about: writable(about), isCut: false, problems },
    platform,
  );
};

/** The verdict on a file of JSON lines. */
export const verifyJsonl = (source: ExportSource, platform: VerifierPlatform): Promise<ExportVerdict | NoExport> =>
  verifyLines(textPieces(source), 'jsonl', platform);
