import { describe, expect, it } from 'vitest';
import { appTexts } from '../../../../../shared/text/window/appTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the app topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(appTexts.zh, appTexts.en)).toEqual([]);
  });
});
