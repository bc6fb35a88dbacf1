// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/answerClues.ts';
import { aCode, aScene } from '../../../../support/anEvidence.ts';

describe('answerClues', () => {
  it('tells a sign-on that did not help', () => {
    const scene = aScene([
      aCode('A0', { at: '2026-11-22T08:00:00+08:00' }),
      aCode('00', { at: '2026-11-22T08:01:00+08:00', operation: 'sign-on' }),
      aCode('A0', { at: '2026-11-22T08:02:00+08:00' }),
    ]);
    expect(clues.failsAfterSignOn.sees(scene)?.words).toEqual({ codes: 'A0' });
    expect(clues.notSignedOnSince.sees(scene)).not.toBeNull();
    expect(clues.hostWasReached.sees(scene)).not.toBeNull();
  });
});
