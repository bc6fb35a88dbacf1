import { describe, expect, it } from 'vitest';
import { bindingTexts } from '../../../../../shared/text/window/bindingTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the binding', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(bindingTexts.zh, bindingTexts.en)).toEqual([]);
  });
});
