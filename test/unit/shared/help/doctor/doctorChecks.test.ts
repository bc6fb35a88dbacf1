import { describe, expect, it } from 'vitest';
import { doctorCheckWords } from '../../../../../shared/help/doctor/doctorChecks.ts';
import { doctorChecks } from '../../../../../shared/model/doctorReport.ts';

describe('the places that the connection doctor looks at', () => {
  it('all have words, and no word is for a place that is gone', () => {
    expect(Object.keys(doctorCheckWords).sort()).toEqual([...doctorChecks].sort());
  });

  it('have titles of their own', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = Object.values(doctorCheckWords).map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
