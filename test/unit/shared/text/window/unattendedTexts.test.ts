import { describe, expect, it } from 'vitest';
import { unattendedTexts } from '../../../../../shared/text/window/unattendedTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the unattended topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(unattendedTexts.zh, unattendedTexts.en)).toEqual([]);
  });
});
