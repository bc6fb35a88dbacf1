import { describe, expect, it } from 'vitest';
import { accessTexts } from '../../../../../shared/text/window/accessTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of roles and locking', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(accessTexts.zh, accessTexts.en)).toEqual([]);
  });
});
