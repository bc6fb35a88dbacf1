// Goes through the lines of a pasted text and says of each what was found in it. Linear in the length of the text.
import { findLabels, type LabelFound } from './findLabels.ts';
import type { FieldKey, Item, Line } from './lineItems.ts';
import { headings, isRule, part, readSentence, without } from './readSentence.ts';
import { isAnswerText, readBareCode, readLabelledCode } from './receiptCodes.ts';
import type { LabelKey } from './receiptLabels.ts';
import { readMoment } from './receiptTime.ts';
import { mayWrap, readValue, type ValueText } from './receiptValues.ts';
import { headingTypeOf, slipTypeOf } from './slipType.ts';

/** A label's value is looked at so far. */
const longestValue = 400;

/** Letters that a scanner put between the digits of a date; names of months stay. */
const withoutLookAlikes = (text: string): string =>
  /[A-Z]{3}/i.test(text)
    ? text
    : text.replace(/(?<=[0-9OoIl])[Oo]|[Oo](?=[0-9OoIl])/g, '0').replace(/(?<=[0-9])[Il|]|[Il|](?=[0-9])/g, '1');

const readCode = (text: ValueText, line: number): Item[] | null => {
  const read = readLabelledCode(text.masked.slice(0, longestValue));
  return read === null ? null : [{ line, kind: 'code', ...read, isLabelled: true, moment: null, type: null }];
};

const readCodeText = (text: ValueText, line: number): Item[] => {
  const words = text.masked
    .trim()
    .slice(0, 200)
    .replace(/["'<>/,;{}]{1,10}$/, '');
  const code = readBareCode(words);
  return code === null
    ? [{ line, kind: 'codeText', text: words }]
    : [{ line, kind: 'code', ...code, isLabelled: true, moment: null, type: headingTypeOf(code.before) }];
};

const readTime = (text: ValueText, line: number, today: string | null): Item[] | null => {
  const moment = readMoment(withoutLookAlikes(text.clean.slice(0, 200)), true, today);
  if (moment === null) return null;
  const left = without(text.masked, moment.spans);
  return [
    { line, kind: 'moment', moment, isLabelled: true },
    ...readSentence({ clean: left, masked: left }, line, null),
  ];
};

const readField = (key: FieldKey, text: ValueText, line: number, today: string | null): Item[] | null => {
  const read = readValue(key, text);
  if (read === null) return null;
  const items: Item[] = [{ line, kind: 'field', key, read }];
  const type = key === 'typeText' ? slipTypeOf(read.value) : null;
  if (type !== null) items.push({ line, kind: 'type', type, isHeading: false });
  return [...items, ...readSentence(part(text, read.used), line, today)];
};

/** The value behind one label, and what the piece says besides; null where it says nothing of the kind. */
const readLabelled = (key: LabelKey, text: ValueText, line: number, today: string | null): Item[] | null => {
  if (key === 'ignored') return [];
  if (key === 'code') return readCode(text, line);
  if (key === 'codeText') return readCodeText(text, line);
  if (key === 'moment') return readTime(text, line, today);
  // "MERCHANT:" stands before names and before numbers.
  const isNumber = key === 'merchantName' && readValue('mid', text)?.confidence === 'high';
  return readField(isNumber ? 'mid' : key, text, line, today);
};

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0);
/** A narrow slip breaks lines at 32 columns; a value that ends well before that has ended. */
const narrowSlip = 24;
const goesOn = /^[\p{Script=Han}A-Za-z()·.& -]{1,24}$/u;

const isPlain = (line: Line): boolean => findLabels(line.clean).length === 0;

/** A number that is broken over two lines. */
const numberOver = (key: LabelKey, text: ValueText, more: ValueText, line: number): Item[] | null => {
  const begun = text.clean.trimEnd();
  if (begun === '') return null;
  const [clean, masked] = [more.clean.trimEnd(), more.masked.trimEnd()];
  const joined = {
    clean: begun + clean,
    masked: text.masked.slice(0, begun.length) + masked,
    goesOn: more.goesOn ?? false,
  };
  const read = readValue(key, joined);
  if (read === null || read.confidence === 'low' || read.used !== joined.clean.length) return null;
  const printed = `${joined.masked.slice(0, begun.length)} / ${masked}`;
  return [{ line, kind: 'field', key: key as FieldKey, read: { ...read, confidence: 'medium', printed } }];
};

/** A name that is broken over two lines: the second holds words and nothing that says something itself. */
const nameOver = (text: ValueText, more: ValueText, line: number): Item[] | null => {
  const words = more.masked.trimEnd();
  const isOther = headingTypeOf(words) !== null || isAnswerText(words) || headings.test(words);
  if (!goesOn.test(words) || isOther) return null;
  const read = readValue('merchantName', text);
  if (read === null || text.masked.slice(read.used).trim() !== '') return null;
  const value = (read.value + words).slice(0, 100);
  return [{ line, kind: 'field', key: 'merchantName', read: { ...read, value, confidence: 'medium' } }];
};

/** A value that goes on in the next line, if it does. */
const readOver = (key: LabelKey, text: ValueText, next: Line | undefined, line: number): Item[] | null => {
  if (next === undefined || !isPlain(next)) return null;
  const more = part(next, next.clean.length - next.clean.trimStart().length);
  if (mayWrap(key) && /^(?:[0-9A-Z]{1,14}|[0-9*][0-9* -]{0,18}[0-9*])\s*$/i.test(more.masked)) {
    return numberOver(key, text, more, line);
  }
  return key === 'merchantName' ? nameOver(text, more, line) : null;
};

interface Waiting {
  readonly keys: readonly LabelKey[];
}

interface LineRead {
  readonly items: readonly Item[];
  readonly waiting: Waiting | null;
  /** The next line was used up. */
  readonly tookNext: boolean;
}

/** Values in a line of their own, below their labels. */
const readBelow = (
  { keys }: Waiting,
  line: Line,
  next: Line | undefined,
  today: string | null,
): Pick<LineRead, 'items' | 'tookNext'> | null => {
  const start = line.clean.length - line.clean.trimStart().length;
  const [key] = keys;
  if (keys.length === 1 && key !== undefined) {
    const text = part(line, start);
    const over = mayWrap(key) ? readOver(key, text, next, line.number) : null;
    const items = over ?? readLabelled(key, text, line.number, today);
    return items === null ? null : { items, tookNext: over !== null };
  }
  const row = line.clean.replace(/[|│┃]/g, ' ');
  const byGaps = Array.from(row.matchAll(/\S+(?: \S+)*/g));
  const byBlanks = Array.from(row.matchAll(/\S+/g));
  const places = [byGaps, byBlanks].find((each) => each.length === keys.length);
  if (places === undefined) return null;
  const items = places.flatMap(
    ({ index, 0: word }, at) =>
      readLabelled(keys[at] as LabelKey, part(line, index, index + word.length), line.number, today) ?? [
        { line: line.number, kind: 'rest', text: line.masked.slice(index, index + word.length) } as const,
      ],
  );
  return { items, tookNext: false };
};

const saysNothing = ({ kind }: Item): boolean => kind === 'rest' || kind === 'lone';

/** A line of labels; `last` reads the value of the last one, which may go on in the next line. */
const readLabelLine = (
  line: Line,
  labels: readonly LabelFound[],
  next: Line | undefined,
  today: string | null,
): LineRead => {
  const items: Item[] = readSentence(part(line, 0, labels[0]?.at ?? 0), line.number, today);
  const keys: LabelKey[] = [];
  let tookNext = false;
  for (const label of labels) {
    const { key, at, from, end } = label;
    const text = part(line, from, end);
    if (isRule(text.clean)) {
      keys.push(key);
      continue;
    }
    const mayGoOn = label === labels.at(-1) && (key !== 'merchantName' || widthOf(line.clean) >= narrowSlip);
    const over = mayGoOn ? readOver(key, text, next, line.number) : null;
    tookNext ||= over !== null;
    const unread: Item = { line: line.number, kind: 'rest', text: line.masked.slice(at, end).trim() };
    items.push(...(over ?? readLabelled(key, text, line.number, today) ?? [unread]));
  }
  if (keys.length > 0) return { items, waiting: { keys }, tookNext };
  // No label had a value: the words may be those of an answer, such as 终端号不匹配.
  const said = items.every(saysNothing) ? readSentence(line, line.number, today) : [];
  return said.every(saysNothing) ? { items, waiting: null, tookNext } : { items: said, waiting: null, tookNext: false };
};

/** Everything that was found, in the order of the lines. `today` gives dates without a year their year. */
export const readLines = (lines: readonly Line[], today: string | null): Item[] => {
  const items: Item[] = [];
  let waiting: Waiting | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isRule(line.clean)) {
      items.push({ line: line.number, kind: 'break' });
      continue;
    }
    const labels = findLabels(line.clean);
    if (labels.length === 0) {
      const below: ReturnType<typeof readBelow> =
        waiting === null ? null : readBelow(waiting, line, lines[at + 1], today);
      items.push(...(below?.items ?? readSentence(line, line.number, today)));
      if (below?.tookNext === true) at += 1;
      waiting = null;
      continue;
    }
    const read: LineRead = readLabelLine(line, labels, lines[at + 1], today);
    items.push(...read.items);
    waiting = read.waiting;
    if (read.tookNext) at += 1;
  }
  return items;
};
