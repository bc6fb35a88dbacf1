import { describe, expect, it } from 'vitest';
import { tamperTexts } from '../../../../../shared/text/window/tamperTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the tamper topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(tamperTexts.zh, tamperTexts.en)).toEqual([]);
  });
});
