import { describe, expect, it } from 'vitest';
import { handbooks } from '../../../../shared/guide/allHandbooks.ts';
import { handbookIds } from '../../../../shared/guide/handbook.ts';
import { handbookLines } from '../../../../shared/guide/handbookLines.ts';
import { languages } from '../../../../shared/model/bilingual.ts';

describe('a guide as text', () => {
  it('has every chapter with its number, and no mark is left', () => {
    for (const id of handbookIds) {
      for (const language of languages) {
        const lines = handbookLines(handbooks[id], language);
        expect(lines[0]).toBe(`# ${handbooks[id].title[language]}`);
        expect(lines.filter((line) => line.startsWith('## '))).toEqual(
          handbooks[id].chapters.map(({ title }, index) => `## ${String(index + 1)}. ${title[language]}`),
        );
        expect(lines.filter((line) => line.includes('[[') || line.includes('undefined'))).toEqual([]);
      }
    }
  });

  it('says steps by number, warnings with a sign, tables and commands line by line', () => {
    const text = handbookLines(handbooks.technician, 'en').join('\n');
    expect(text).toContain('1. Show who you are');
    expect(text).toContain('- `doctor`  the connection doctor');
    expect(text).toContain('| Kind | Address | Remarks |\n| --- | --- | --- |');
    expect(text).toContain('- ✗ It reads no key');
  });
});
