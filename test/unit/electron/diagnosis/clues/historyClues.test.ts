// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/historyClues.ts';
import { aCode, aFact, aScene } from '../../../../support/anEvidence.ts';

describe('historyClues', () => {
  it('measures from the last approval to the trouble, not to today', () => {
    const approved = aFact('history.lastApprovedAt', '2025-10-18T10:00:00+08:00', { source: 'host' });
    expect(clues.quietForAYear.sees(aScene([aCode('97'), approved]))?.words).toMatchObject({ days: 399 });
    expect(clues.quietForAYear.sees(aScene([aCode('97', { at: '2025-10-20' }), approved]))).toBeNull();
    expect(clues.approvedLately.sees(aScene([aCode('97', { at: '2025-10-20' }), approved]))).not.toBeNull();
  });

  it('blames a swap only when nothing worked since', () => {
    const swap = aFact('event.swap', '2026-11-10T10:00:00+08:00', { source: 'register' });
    const approved = aFact('history.lastApprovedAt', '2026-11-20T10:00:00+08:00', { source: 'host' });
    expect(clues.swapped.sees(aScene([aCode('97'), swap]))).not.toBeNull();
    expect(clues.swapped.sees(aScene([aCode('97'), swap, approved]))).toBeNull();
    expect(clues.workedSinceSwap.sees(aScene([aCode('97'), swap, approved]))).not.toBeNull();
    expect(clues.swapped.sees(aScene([aCode('97'), { ...swap, value: false }]))).toBeNull();
  });

  it('believes a slip more than a memory that was erased', () => {
    const scene = aScene([
      aCode('97', { at: '2026-11-22' }),
      aFact('history.approvedEver', false),
      aCode('00', { at: '2026-10-01' }),
    ]);
    expect(clues.neverApproved.sees(scene)).toBeNull();
    expect(clues.approvedBefore.sees(scene)?.overruled).toHaveLength(1);
  });
});
