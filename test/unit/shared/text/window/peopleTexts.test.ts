import { describe, expect, it } from 'vitest';
import { peopleTexts } from '../../../../../shared/text/window/peopleTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the people topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(peopleTexts.zh, peopleTexts.en)).toEqual([]);
  });
});
