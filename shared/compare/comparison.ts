// What a comparison of two checks is made of: rows with a cell for each of them, in sections.
import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome } from '../model/verdict.ts';

/** Sections of a comparison, in the order in which they stand when all weigh the same. */
export const compareSections = [
  'outcomes',
  'readings',
  'identity',
  'registration',
  'software',
  'keys',
  'settings',
  'readers',
  'apps',
  'limits',
  'evidence',
  'capabilities',
] as const;
/** A section of a comparison. */
export type CompareSection = (typeof compareSections)[number];

/**
 * Why there is no value: `notOffered` = the terminal does not have it; `skipped` = not reached this time; `notGiven` = it did
 * not tell; `none` = it told that there is none; `notRecorded` = the program of that time kept nothing of the kind;
 * `notInLevel` = that level of check does not look at it.
 */
export const emptyKinds = ['notOffered', 'skipped', 'notGiven', 'none', 'notRecorded', 'notInLevel'] as const;
/** Why there is no value. */
export type EmptyKind = (typeof emptyKinds)[number];

/** What stands in the column of one check. */
export interface CompareCell {
  readonly kind: 'value' | EmptyKind;
  readonly text: Bilingual;
  /** How it was judged, where it was. */
  readonly outcome?: Outcome;
  /** A sentence about it. */
  readonly note?: Bilingual;
}

/** `better` and `worse` only where one of both is plain. */
export type CompareChange = 'same' | 'changed' | 'better' | 'worse';

/** One thing that was compared. */
export interface CompareRow {
  /** Unlike any other of its section. */
  readonly key: string;
  readonly label: Bilingual;
  readonly before: CompareCell;
  readonly after: CompareCell;
  /** The difference of two numbers, with sign and unit. */
  readonly difference: Bilingual | null;
  readonly change: CompareChange;
  /** Importance: 0 to 100; rows without a difference have 0. */
  readonly weight: number;
}

/** What each kind of missing value is called. */
export const emptyWords: Readonly<Record<EmptyKind, Bilingual>> = {
  notOffered: { zh: '这台终端不提供', en: 'not offered by this terminal' },
  skipped: { zh: '这次没有检查', en: 'not checked this time' },
  notGiven: { zh: '没有读到', en: 'not given' },
  none: { zh: '没有', en: 'none' },
  notRecorded: { zh: '当时的程序还不记录', en: 'not recorded by the program of that time' },
  notInLevel: { zh: '这种级别不看', en: 'not part of this level' },
};

/** The same text in both languages: a name, a number, a version. */
export const plain = (text: string): Bilingual => ({ zh: text, en: text });

/** A cell without a value. */
export const emptyCell = (kind: EmptyKind): CompareCell => ({ kind, text: emptyWords[kind] });

/** A cell with a value; null or an empty text = `empty`. */
export const valueCell = (value: string | Bilingual | null | undefined, empty: EmptyKind = 'notGiven'): CompareCell => {
  if (value === null || value === undefined || value === '') return emptyCell(empty);
  return { kind: 'value', text: typeof value === 'string' ? plain(value) : value };
};

const isSame = (before: CompareCell, after: CompareCell): boolean =>
  before.kind === after.kind &&
  before.text.zh === after.text.zh &&
  before.text.en === after.text.en &&
  before.outcome === after.outcome;

/** What a record of an older version, or a check of another level, could not hold says nothing about the terminal. */
const isUntold = ({ kind }: CompareCell): boolean => kind === 'notRecorded' || kind === 'notInLevel';

/** How much a row counts that one of the two records could not have. */
const untoldWeight = 2;

/** Builds a row; `weight` counts only where there is a difference. */
export const compareRow = ({
  change,
  weight,
  difference = null,
  ...row
}: Pick<CompareRow, 'key' | 'label' | 'before' | 'after' | 'weight'> & {
  readonly change?: CompareChange | undefined;
  readonly difference?: Bilingual | null;
}): CompareRow => {
  const { before, after } = row;
  if (isSame(before, after) && difference === null) return { ...row, difference, change: 'same', weight: 0 };
  if (isUntold(before) || isUntold(after)) return { ...row, difference: null, change: 'changed', weight: untoldWeight };
  return { ...row, difference, change: change ?? 'changed', weight };
};
