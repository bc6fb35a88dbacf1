// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/numberClues.ts';
import { aFact, aScene } from '../../../../support/anEvidence.ts';

describe('numberClues', () => {
  it('sees two terminals whose numbers are exchanged', () => {
    const scene = aScene([aFact('terminal.tid', '10000002'), aFact('register.tid', '10000001')], {
      B: [aFact('register.tid', '10000002')],
    });
    expect(clues.numbersSwapped.sees(scene)?.words).toEqual({ read: '10000002', name: 'B' });
    expect(clues.tidDiffers.sees(scene)).not.toBeNull();
  });

  it('sees nothing where one side is not known', () => {
    const scene = aScene([aFact('terminal.tid', '10000002')]);
    expect([clues.tidDiffers, clues.numbersMatch, clues.numbersSwapped].map((clue) => clue.sees(scene))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('tells an empty TUSN from a serial number in its place', () => {
    expect(clues.tusnEmpty.sees(aScene([aFact('terminal.tusn', '')]))).not.toBeNull();
    expect(clues.tusnIsSerial.sees(aScene([aFact('terminal.tusn', 'N300W0012345')]))).not.toBeNull();
    expect(clues.tusnIsSerial.sees(aScene([aFact('terminal.tusn', '00005702280117638929')]))).toBeNull();
  });
});
