// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/upkeepClues.ts';
import { aFact, aScene } from '../../../../support/anEvidence.ts';

describe('upkeepClues', () => {
  it('see what is overdue, not what is in time', () => {
    expect(clues.trainingOverdue.sees(aScene([aFact('training.overdueDays', 3)]))?.words).toEqual({ value: 3 });
    expect(clues.trainingOverdue.sees(aScene([aFact('training.overdueDays', 0)]))).toBeNull();
  });
});
