// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/shopClues.ts';
import { aCode, aScene } from '../../../../support/anEvidence.ts';

describe('shopClues', () => {
  it('counts terminals that have it at the same time', () => {
    const mine = [aCode('91', { at: '2026-11-22T09:00:00+08:00' })];
    const others = {
      B: [aCode('98', { at: '2026-11-22T09:20:00+08:00' })],
      C: [aCode('91', { at: '2026-11-21T09:00:00+08:00' })],
      D: [aCode('00', { at: '2026-11-22T09:05:00+08:00' })],
    };
    expect(clues.othersOutToo.sees(aScene(mine, others))?.words).toEqual({ count: 1 });
    expect(clues.othersFine.sees(aScene(mine, others))?.words).toEqual({ count: 1 });
    expect(clues.othersUnregistered.sees(aScene(mine, others))).toBeNull();
  });
});
