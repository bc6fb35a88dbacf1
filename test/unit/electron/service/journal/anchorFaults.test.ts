import { describe, expect, it } from 'vitest';
import { type Head, headText } from '../../../../../electron/journal/heads.ts';
import { anchorFaults, matchAnchor } from '../../../../../electron/service/journal/anchorFaults.ts';

const head: Head = { at: 'noon', entries: 10, hash: 'a'.repeat(64), journal: 'j', key: 'k', v: 1 };
const anchor = { text: headText(head), signature: 'ok' };
const view = (newest: number, hash: string | null = head.hash, journal = 'j') => ({
  journal,
  newest,
  hashOf: () => hash,
  isSigned: (_: Head, __: string, signature: string) => signature === 'ok',
});

describe('what is known of a journal outside its database', () => {
  it('fits a journal that continues it, also where retention took the entry away', () => {
    expect(matchAnchor(head, view(12))).toBe('fits');
    expect(matchAnchor(head, view(12, null))).toBe('fits');
  });

  it('shows an older copy, one that was used on, and another journal', () => {
    expect(matchAnchor(head, view(9))).toBe('older-copy');
    expect(matchAnchor(head, view(12, 'b'.repeat(64)))).toBe('older-copy');
    expect(matchAnchor(head, view(12, null, 'other'))).toBe('other-journal');
  });

  it('names the entries that are not there', () => {
    expect(anchorFaults(anchor, [], view(7)).faults).toEqual([
      { kind: 'older-copy', first: 8, last: 10, other: null, at: 'noon' },
    ]);
  });

  it('is no fault where a backup was put back', () => {
    const earlier = [{ head: anchor, at: 'later', entries: 4, why: 'restored' as const }];
    expect(anchorFaults(null, earlier, view(4))).toMatchObject({
      faults: [],
      restored: [{ at: 'later', entries: 4, lost: 10, why: 'restored' }],
    });
  });

  it('that was forged is told', () => {
    expect(anchorFaults({ ...anchor, signature: 'no' }, [], view(12)).faults).toEqual([
      { kind: 'head', first: 0, last: 0 },
    ]);
  });
});
