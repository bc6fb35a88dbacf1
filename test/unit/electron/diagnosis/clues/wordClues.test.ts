// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/wordClues.ts';
import { aCode, aFact, aScene } from '../../../../support/anEvidence.ts';

describe('wordClues', () => {
  it('hear “not registered” only where no code says something else', () => {
    const told = aFact('user.text', '没登记', { source: 'user' });
    expect(clues.toldUnregistered.sees(aScene([told]))).not.toBeNull();
    expect(clues.toldUnregistered.sees(aScene([told, aCode('97')], {}, 'iso87'))).toBeNull();
    expect(clues.toldTamper.sees(aScene([told]))).toBeNull();
  });
});
