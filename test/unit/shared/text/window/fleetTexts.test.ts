import { describe, expect, it } from 'vitest';
import { fleetTexts } from '../../../../../shared/text/window/fleetTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the terminals topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(fleetTexts.zh, fleetTexts.en)).toEqual([]);
  });
});
