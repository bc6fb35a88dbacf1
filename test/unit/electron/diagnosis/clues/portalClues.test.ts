// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/portalClues.ts';
import { aCode, aFact, aScene } from '../../../../support/anEvidence.ts';

describe('portalClues', () => {
  it('need all three to find nothing left but the records over there', () => {
    const portal = [
      aFact('portal.bindStatus', 1, { source: 'portal' }),
      aFact('portal.termStatus', 1, { source: 'portal' }),
    ];
    const numbers = ['sn', 'tid', 'mid'].flatMap((each) => [
      aFact(`terminal.${each}`, 'K7000815'),
      aFact(`register.${each}`, 'K7000815'),
    ]);
    const worked = aFact('history.approvedEver', true);
    expect(clues.allWellButUnknown.sees(aScene([aCode('97'), ...portal, ...numbers, worked]))).not.toBeNull();
    expect(clues.allWellButUnknown.sees(aScene([aCode('97'), ...portal, ...numbers]))).toBeNull();
  });

  it('know an expired licence', () => {
    expect(clues.licenceExpired.sees(aScene([aFact('register.licenceExpiresAt', '2026-11-01')]))?.words).toEqual({
      day: '2026-11-01',
    });
  });
});
