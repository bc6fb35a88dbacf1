import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../../shared/text/window/compareTexts.ts';

describe('words of the comparison', () => {
  it('speak of better and worse for one terminal, of the right side for two', () => {
    expect(compareTexts.zh.changes.worse).toBe('变差');
    expect(compareTexts.zh.changesOfTwo.worse).toContain('右边');
    expect(compareTexts.en.changesOfTwo.better).toContain('right');
    for (const { changes, changesOfTwo } of [compareTexts.zh, compareTexts.en]) {
      expect(Object.keys(changesOfTwo)).toEqual(Object.keys(changes));
    }
  });

  it('say what to do when there is nothing to compare yet', () => {
    expect(compareTexts.zh.missingHint).toContain('勾选两次');
    expect(compareTexts.en.missingHint).toContain('for each side');
  });
});
