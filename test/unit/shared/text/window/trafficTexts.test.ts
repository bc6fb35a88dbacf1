import { describe, expect, it } from 'vitest';
import { trafficTexts } from '../../../../../shared/text/window/trafficTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of traffic and captures', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(trafficTexts.zh, trafficTexts.en)).toEqual([]);
  });
});
