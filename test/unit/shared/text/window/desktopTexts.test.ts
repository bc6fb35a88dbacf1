import { describe, expect, it } from 'vitest';
import { desktopTexts } from '../../../../../shared/text/window/desktopTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the desktop', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(desktopTexts.zh, desktopTexts.en)).toEqual([]);
  });
});
