import { describe, expect, it } from 'vitest';
import { doctorCheckWords } from '../../../../../shared/help/doctor/doctorChecks.ts';
import { doctorFindings } from '../../../../../shared/help/doctor/doctorFindings.ts';
import { doctorChecks, doctorFindingIds } from '../../../../../shared/model/doctorReport.ts';

describe('the words of the connection doctor', () => {
  it.each(doctorFindingIds)('of %s stand under the place that its name begins with, in both languages', (id) => {
    const { check, title, explanation, remedy, outcome, who } = doctorFindings[id];
    expect(id.startsWith(`${check}.`)).toBe(true);
    for (const text of [title, explanation, ...(remedy === null ? [] : [remedy])]) {
      expect(text.zh.length).toBeGreaterThan(0);
      expect(text.en.length).toBeGreaterThan(0);
    }
    // What is fine needs nothing; everything else says what to do and whose job it is.
    expect(remedy === null).toBe(outcome === 'fine');
    expect(who === 'nobody').toBe(outcome === 'fine');
  });

  it('use the same places for facts in both languages', () => {
    const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const { title, explanation, remedy } of Object.values(doctorFindings)) {
      for (const text of [title, explanation, ...(remedy === null ? [] : [remedy])]) {
        expect(placesOf(text.zh)).toEqual(placesOf(text.en));
      }
    }
  });

  it('never open a port to everybody', () => {
    expect(JSON.stringify(doctorFindings)).not.toMatch(/chmod|777|666/);
  });
});

describe('the places', () => {
  it.each(doctorChecks)('%s says what is looked at and what is said when all is well', (id) => {
    const { title, meaning, allWell } = doctorCheckWords[id];
    for (const text of [title, meaning, allWell]) expect(Math.min(text.zh.length, text.en.length)).toBeGreaterThan(0);
    expect(doctorFindingIds.some((finding) => finding.startsWith(`${id}.`))).toBe(true);
  });
});
