// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/conditionClues.ts';
import { aFact, aScene } from '../../../../support/anEvidence.ts';

describe('conditionClues', () => {
  it('judges by the settings', () => {
    expect(clues.clockWrong.sees(aScene([aFact('clock.offsetSeconds', -301)]))).not.toBeNull();
    expect(clues.clockWrong.sees(aScene([aFact('clock.offsetSeconds', 300)]))).toBeNull();
    expect(clues.storageFull.sees(aScene([aFact('storage.freePercent', 9)]))).not.toBeNull();
  });

  it('sees no unread terminal where it was read', () => {
    expect(clues.notReadable.sees(aScene([aFact('link.state', 'no-port'), aFact('link.state', 'ok')]))).toBeNull();
    expect(
      clues.portComesAndGoes.sees(aScene([aFact('link.state', 'no-port'), aFact('link.state', 'ok')])),
    ).not.toBeNull();
  });
});
