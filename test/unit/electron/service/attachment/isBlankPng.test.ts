import { describe, expect, it } from 'vitest';
import { isBlankPng } from '../../../../../electron/service/attachment/isBlankPng.ts';
import { aPng } from '../../../../support/samplePictures.ts';

describe('a drawn signature', () => {
  it('is blank when every pixel is the same, whatever the colour of the paper', () => {
    for (const paper of [0, 128, 255])
      expect(isBlankPng(aPng({ width: 50, height: 20, grey: () => paper }))).toBe(true);
  });

  it('is not blank with a single dot', () => {
    const dot = (x: number, y: number): number => (x === 49 && y === 19 ? 0 : 255);
    expect(isBlankPng(aPng({ width: 50, height: 20, grey: dot }))).toBe(false);
  });

  it('is none where it cannot be read', () => {
    expect(isBlankPng(Buffer.from('not a picture'))).toBe(true);
    expect(isBlankPng(aPng().subarray(0, 40))).toBe(true);
  });
});
