import { describe, expect, it } from 'vitest';
import { doctorTexts } from '../../../../../shared/text/window/doctorTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the connection doctor', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(doctorTexts.zh, doctorTexts.en)).toEqual([]);
  });
});
