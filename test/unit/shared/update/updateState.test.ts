import { describe, expect, it } from 'vitest';
import { updateTexts } from '../../../../shared/text/window/updateTexts.ts';
import { updateOffReasons, updatePhases } from '../../../../shared/update/updateState.ts';

describe('the words about updates', () => {
  it('say every reason and every step, in both languages', () => {
    for (const words of [updateTexts.zh, updateTexts.en]) {
      for (const reason of updateOffReasons) expect(words.off[reason]).toBeTruthy();
      for (const phase of updatePhases) expect(words.phases[phase]).toBeTruthy();
    }
  });
});
