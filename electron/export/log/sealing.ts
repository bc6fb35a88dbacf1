// Seals the rows of one export one after the other. See electron/journal/FORMAT.md, section 6.
import { chainOf, sealOf, sealOfLeaf, sealStart } from '../../journal/exportSeal.ts';
import type { Sha256 } from '../../journal/journalChain.ts';

/** The seals of one export. */
export interface Sealing {
  /** The seal of the next row; `content` = canonical text of what stands in it. */
  readonly next: (content: string) => string;
  /** The same where the leaf is known already: SHA-256 of that text. */
  readonly nextLeaf: (leaf: string) => string;
  /** Rows so far. */
  readonly rows: () => number;
  /** The chain behind the last row. */
  readonly chain: () => string;
}

/** Begins the seals of an export; `head` = cells of its head row without the last. */
export const createSealing = (exportId: string, head: readonly string[], sha256: Sha256): Sealing => {
  let chain = sealStart(exportId, head, sha256);
  let rows = 0;
  const add = (seal: string): string => {
    chain = chainOf(seal);
    rows += 1;
    return seal;
  };
  return {
    next: (content) => add(sealOf(chain, content, sha256)),
    nextLeaf: (leaf) => add(sealOfLeaf(chain, leaf, sha256)),
    rows: () => rows,
    chain: () => chain,
  };
};
