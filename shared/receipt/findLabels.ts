// Finds the labels of a line and where the value of each begins and ends.
import { type LabelKey, labelGroups } from './receiptLabels.ts';

/** A label and the place of its value in the line; `from` = `end` where nothing follows. */
export interface LabelFound {
  readonly key: LabelKey;
  /** Where the label begins. */
  readonly at: number;
  readonly from: number;
  readonly end: number;
  /** Whether a colon, a bracket or the like stands between the two. */
  readonly hasColon: boolean;
}

interface Known {
  readonly key: LabelKey;
  readonly needsColon: boolean;
}

const plain = (label: string): string => label.toUpperCase().replace(/[^A-Z0-9#\p{Script=Han}]/gu, '');

const known: ReadonlyMap<string, Known> = new Map<string, Known>(
  labelGroups.flatMap(({ key, han, latin, withColon = [] }) => [
    ...withColon.map((word) => [plain(word), { key, needsColon: true }] as const),
    ...[...han, ...latin].map((word) => [plain(word), { key, needsColon: false }] as const),
  ]),
);

const isHan = /\p{Script=Han}/u;
/** Blanks may stand between Chinese characters, and stops between Latin words. */
const patternOf = (word: string): string => {
  const parts = word.split(/[ /&]/).map((part) => Array.from(part).join(isHan.test(part) ? ' {0,8}' : ''));
  const pattern = parts.join('[ ._/&-]{0,3}');
  // TID10001234 is a label and its value; F4100000 is a number that begins like the label F41.
  const after = /[0-9]$/.test(word) ? '(?![A-Z0-9])' : /[A-Z]$/.test(word) ? '(?![A-Z])' : '';
  return `${/^[A-Z0-9]/.test(word) ? '(?<![A-Z0-9])' : ''}${pattern}${after}`;
};

const words = labelGroups
  .flatMap(({ han, latin, withColon = [] }) => [...han, ...latin, ...withColon])
  .sort((a, b) => b.length - a.length);
const firstCharacters = [...new Set(words.map((word) => word[0] as string))].join('');
const anyLabel = new RegExp(`(?=[${firstCharacters}])(?:${words.map(patternOf).join('|')})`, 'gi');

/** What may stand between a label and its value, or between the Chinese and the English form of one label. */
const between = /[\s.#]{0,40}(?:[:：=|>\])】〉》」[(（<【〈《「#._"'是为]\s{0,20}){0,8}/y;
const colonLike = /[:：=|>[(（<【〈《「是为]/;
/** A sentence goes on with these: a word before a label that needs a place of its own. */
const insideSentence = /[\p{Script=Han}A-Za-z]$/u;

interface Hit {
  readonly key: LabelKey;
  readonly at: number;
  readonly from: number;
  readonly hasColon: boolean;
}

/** 终端号找不到, 日期切换: words of a sentence. A name may follow its label at once. */
const isInSentence = ({ key }: Known, at: number, gap: string, next: string): boolean =>
  gap === '' && isHan.test(next) && !(key === 'merchantName' && at === 0);

/** Whether a word stands where a label may stand; `previous` = the label before it in the line. */
const isLabelHere = (one: Known, word: string, gap: string, isAtStart: boolean, previous: Hit | null): boolean => {
  const hasColon = colonLike.test(gap);
  // 终端代码TERMINAL: the other language of the label before it.
  if (previous !== null) return previous.key === one.key || (gap !== '' && !one.needsColon) || isHan.test(word);
  return !one.needsColon || (hasColon && isAtStart);
};

const hitsIn = (line: string): Hit[] => {
  const hits: Hit[] = [];
  // Not matchAll: it makes the long expression anew for every line.
  anyLabel.lastIndex = 0;
  for (let match = anyLabel.exec(line); match !== null; match = anyLabel.exec(line)) {
    const { index, 0: label } = match;
    const end = index + label.length;
    const one = known.get(plain(label));
    between.lastIndex = end;
    const gap = between.exec(line)?.[0] ?? '';
    if (one === undefined || isInSentence(one, index, gap, line.slice(end, end + 1))) continue;
    const last = hits.at(-1);
    const previous = last?.from === index ? last : null;
    const isAtStart = !insideSentence.test(line.slice(Math.max(0, index - 1), index));
    if (!isLabelHere(one, label, gap, isAtStart, previous)) continue;
    hits.push({ key: one.key, at: index, from: end + gap.length, hasColon: colonLike.test(gap) });
  }
  return hits;
};

/** The labels of a line, left to right; the two languages of one label count as one. */
export const findLabels = (line: string): LabelFound[] => {
  const hits = hitsIn(line);
  const found: LabelFound[] = [];
  let firstForm: number | null = null;
  for (const [at, hit] of hits.entries()) {
    const next = hits[at + 1];
    const end = next?.at ?? line.length;
    // 商户号(MERCHANT NO): the second form follows at once.
    if (next !== undefined && next.key === hit.key && next.at <= hit.from) {
      firstForm ??= hit.at;
      continue;
    }
    found.push({ key: hit.key, at: firstForm ?? hit.at, from: Math.min(hit.from, end), end, hasColon: hit.hasColon });
    firstForm = null;
  }
  return found;
};
