// What is known of a journal outside its database, held against the database.
import type { JournalFault, Verification } from '../../../shared/journal/verification.ts';
import { type Head, readHead } from '../../journal/heads.ts';
import type { JournalView } from '../../journal/judgeHeads.ts';
import type { AnchoredHead, EarlierAnchor } from './anchorFile.ts';

/** How a journal stands to what is known of it. */
export type AnchorMatch = 'fits' | 'older-copy' | 'other-journal';

type View = Pick<JournalView, 'journal' | 'newest' | 'hashOf'>;

/** Whether the journal still is, or continues, the one that the head speaks of. */
export const matchAnchor = (head: Head, { journal, newest, hashOf }: View): AnchorMatch => {
  if (head.journal !== journal) return 'other-journal';
  if (head.entries > newest) return 'older-copy';
  const hash = hashOf(head.entries);
  // Taken away by retention since, or missing: that shows otherwise.
  return hash === null || hash === head.hash ? 'fits' : 'older-copy';
};

/** What came of it. */
export interface AnchorFindings {
  readonly faults: readonly JournalFault[];
  readonly newest: number;
  readonly newestAt: string | null;
  readonly restored: Verification['restored'];
}

const faultOf = (head: Head, match: Exclude<AnchorMatch, 'fits'>, common: number): JournalFault => ({
  kind: match,
  first: match === 'other-journal' ? 1 : Math.min(common + 1, head.entries),
  last: head.entries,
  other: match === 'other-journal' ? head.entries : null,
  at: head.at,
});

const genuine = (anchor: AnchoredHead, view: JournalView): Head | null => {
  const head = readHead(anchor.text);
  if (head === null) return null;
  return anchor.signature === null || view.isSigned(head, anchor.text, anchor.signature) ? head : null;
};

/** Holds the newest head that is known outside, and those of journals that did not continue, against the database. */
export const anchorFaults = (
  anchor: AnchoredHead | null,
  earlier: readonly EarlierAnchor[],
  view: JournalView,
): AnchorFindings => {
  const faults: JournalFault[] = [];
  const restored: Verification['restored'] = [];
  for (const each of earlier) {
    const head = genuine(each.head, view);
    const match = head === null ? 'fits' : matchAnchor(head, view);
    if (head === null || match === 'fits') continue;
    const { at, entries, why } = each;
    if (why === 'restored' || why === 'begun') restored.push({ at, entries, lost: head.entries, why });
    else faults.push(faultOf(head, match, each.entries));
  }
  if (anchor === null) return { faults, newest: 0, newestAt: null, restored };
  const head = genuine(anchor, view);
  if (head === null) {
    return { faults: [...faults, { kind: 'head', first: 0, last: 0 }], newest: 0, newestAt: null, restored };
  }
  const match = matchAnchor(head, view);
  if (match !== 'fits') {
    return { faults: [...faults, faultOf(head, match, view.newest)], newest: 0, newestAt: null, restored };
  }
  return { faults, newest: anchor.signature === null ? 0 : head.entries, newestAt: head.at, restored };
};
