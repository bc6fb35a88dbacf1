import { describe, expect, it } from 'vitest';
import { backupTexts } from '../../../../../shared/text/window/backupTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of backups', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(backupTexts.zh, backupTexts.en)).toEqual([]);
  });
});
