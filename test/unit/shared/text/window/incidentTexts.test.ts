import { describe, expect, it } from 'vitest';
import { incidentTexts } from '../../../../../shared/text/window/incidentTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the incidents topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(incidentTexts.zh, incidentTexts.en)).toEqual([]);
  });
});
