import { describe, expect, it } from 'vitest';
import { computerFindings } from '../../../../../shared/help/doctor/computerFindings.ts';

describe('findings of this part of the doctor', () => {
  it.each(Object.entries(computerFindings))(
    '%s stand under the place that their name begins with, and say what to do',
    (id, words) => {
      expect(id.startsWith(`${words.check}.`)).toBe(true);
      expect(words.remedy.en).not.toBe('');
    },
  );
});
