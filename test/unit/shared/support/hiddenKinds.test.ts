import { describe, expect, it } from 'vitest';
import {
  hiddenKinds,
  hiddenKindWords,
  hiddenMark,
  hiddenMarks,
  optionalKindSchema,
  optionalKinds,
  shownAtFirst,
} from '../../../../shared/support/hiddenKinds.ts';

describe('kinds of hidden text', () => {
  it('all have a name and a reason in both languages', () => {
    for (const kind of hiddenKinds) {
      const { name, reason } = hiddenKindWords[kind];
      for (const text of [name.zh, name.en, reason.zh, reason.en]) expect(text.length).toBeGreaterThan(1);
    }
  });

  it('never let cards, tracks, PINs, keys, passwords and identity numbers through', () => {
    for (const kind of ['card', 'track', 'pin', 'key', 'password', 'identity']) {
      expect(optionalKindSchema.safeParse(kind).success).toBe(false);
    }
    expect(shownAtFirst.every((kind) => optionalKinds.includes(kind))).toBe(true);
  });

  it('leave marks that are found again', () => {
    const line = `a ${hiddenMark('card', 12)} b ${hiddenMark('phone', 1)}`;
    expect(Array.from(line.matchAll(hiddenMarks()), ([, kind, number]) => [kind, number])).toEqual([
      ['card', '12'],
      ['phone', '1'],
    ]);
  });
});
