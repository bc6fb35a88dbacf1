import { describe, expect, it } from 'vitest';
import { settingsTexts } from '../../../../../shared/text/window/settingsTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the settings topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(settingsTexts.zh, settingsTexts.en)).toEqual([]);
  });
});
