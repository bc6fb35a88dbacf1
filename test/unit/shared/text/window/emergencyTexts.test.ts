import { describe, expect, it } from 'vitest';
import { emergencyTexts } from '../../../../../shared/text/window/emergencyTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the emergency card', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(emergencyTexts.zh, emergencyTexts.en)).toEqual([]);
  });
});
