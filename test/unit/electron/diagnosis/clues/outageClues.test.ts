// Clues about an outage, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/outageClues.ts';
import { aCode, aScene } from '../../../../support/anEvidence.ts';

describe('outageClues', () => {
  it('see several codes, and that it worked before and after', () => {
    const scene = aScene([
      aCode('00', { at: '2026-11-21T20:00:00+08:00' }),
      aCode('90', { at: '2026-11-21T23:05:00+08:00' }),
      aCode('98', { at: '2026-11-21T23:07:00+08:00' }),
      aCode('00', { at: '2026-11-22T08:00:00+08:00' }),
    ]);
    expect(clues.severalOutageCodes.sees(scene)?.words).toEqual({ codes: '90 98' });
    expect(clues.goodAroundOutage.sees(scene)?.facts).toHaveLength(2);
    expect(clues.goodAroundOutage.sees(aScene([aCode('90')]))).toBeNull();
  });
});
