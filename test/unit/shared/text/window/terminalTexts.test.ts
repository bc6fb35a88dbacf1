import { describe, expect, it } from 'vitest';
import { terminalTexts } from '../../../../../shared/text/window/terminalTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the terminal topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(terminalTexts.zh, terminalTexts.en)).toEqual([]);
  });
});
