// What signed statements say about a journal: whether they are genuine, and whether it still is as they state.
import type { JournalFault } from '../../shared/journal/verification.ts';
import { type Head, readHead } from './heads.ts';

/** A statement as found, with the number it is filed under. */
export interface FoundHead {
  readonly number: number;
  readonly text: string;
  readonly signature: string;
  /** What the columns beside the text say: entries of an export are made from them. */
  readonly hash?: string;
  readonly at?: string;
  readonly keyId?: string;
}

/** What the judge may ask about the journal. */
export interface JournalView {
  readonly journal: string;
  /** Number of the newest entry. */
  readonly newest: number;
  /** Hash of an entry, or of the last one that a stub stands for; null = not there. */
  readonly hashOf: (number: number) => string | null;
  readonly isSigned: (head: Head, text: string, signature: string) => boolean;
  readonly keyIdOf?: (key: string) => string;
}

/** What came of it; `newest` = the highest entry that a genuine statement vouches for. */
export interface HeadFindings {
  readonly faults: readonly JournalFault[];
  readonly newest: number;
  readonly newestAt: string | null;
  readonly genuine: readonly Head[];
}

const extended = (faults: JournalFault[], { entries, at }: Head, genuine: number): void => {
  const before = faults.at(-1);
  if (before?.kind === 'rewritten' && before.other === genuine) {
    faults[faults.length - 1] = { ...before, last: entries };
  } else faults.push({ kind: 'rewritten', first: genuine + 1, last: entries, other: genuine, at });
};

/** Whether the columns say the same as the text; `keyId` is compared where the key is known. */
const isFiledRight = (head: Head, { number, hash, at, keyId }: FoundHead, { keyIdOf }: JournalView): boolean =>
  head.entries === number &&
  (hash === undefined || hash === head.hash) &&
  (at === undefined || at === head.at) &&
  (keyId === undefined || keyIdOf === undefined || keyId === keyIdOf(head.key));

/** Looks at statements in the order of their numbers. */
export const judgeHeads = (found: readonly FoundHead[], view: JournalView): HeadFindings => {
  const faults: JournalFault[] = [];
  const genuine: Head[] = [];
  let newest = 0;
  let newestAt: string | null = null;
  let longest: Head | null = null;
  for (const each of found) {
    const { number, text, signature } = each;
    const head = readHead(text);
    if (head === null || !isFiledRight(head, each, view) || !view.isSigned(head, text, signature)) {
      faults.push({ kind: 'head', first: number, last: number });
      continue;
    }
    genuine.push(head);
    if (head.journal !== view.journal) {
      faults.push({ kind: 'other-journal', first: 1, last: head.entries, other: head.entries, at: head.at });
      continue;
    }
    const hash = view.hashOf(head.entries);
    if (head.entries > view.newest) longest = head;
    else if (hash === head.hash) {
      newest = head.entries;
      newestAt = head.at;
    } else if (hash !== null) extended(faults, head, newest);
  }
  if (longest !== null) faults.push({ kind: 'cut', first: view.newest + 1, last: longest.entries, at: longest.at });
  return { faults, newest, newestAt, genuine };
};
