import { describe, expect, it } from 'vitest';
import { lineFindings } from '../../../../../shared/help/doctor/lineFindings.ts';

describe('findings of this part of the doctor', () => {
  it.each(Object.entries(lineFindings))(
    '%s stand under the place that their name begins with, and say what to do unless all is well',
    (id, words) => {
      expect(id.startsWith(`${words.check}.`)).toBe(true);
      expect(words.remedy === null).toBe(words.outcome === 'fine');
    },
  );
});
