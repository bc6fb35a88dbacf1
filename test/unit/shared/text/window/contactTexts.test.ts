import { describe, expect, it } from 'vitest';
import { contactTexts } from '../../../../../shared/text/window/contactTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the contact topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(contactTexts.zh, contactTexts.en)).toEqual([]);
  });
});
