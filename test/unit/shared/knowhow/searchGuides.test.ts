import { describe, expect, it } from 'vitest';
import { allGuides } from '../../../../shared/knowhow/allGuides.ts';
import { searchGuides } from '../../../../shared/knowhow/searchGuides.ts';

const found = (typed: string): string[] => searchGuides(allGuides, typed).map(({ id }) => id);

describe('the search of the guides', () => {
  it.each([
    ['换机', 'swappingTerminal'],
    ['纽扣电池', 'batteries'],
    ['97', 'code97'],
    ['９７', 'code97'],
    ['未登记', 'code97'],
    ['清洁', 'paperAndCleaning'],
    ['skimmer', 'tamperAndVisitors'],
    ['SIM', 'simCard'],
    ['Batteries', 'batteries'],
    ['phishing', 'fraudCalls'],
  ])('finds %s, best first', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it('wants every word, in either language', () => {
    expect(found('换机 97')).toContain('swappingTerminal');
    expect(found('swap 苹果手机壳')).toEqual([]);
    expect(found('settle 批次')).toContain('signOnAndSettle');
  });

  it('shows all of them for nothing, for blanks and for signs alone', () => {
    for (const typed of ['', '  ', '，。', '?']) expect(found(typed)).toHaveLength(allGuides.length);
  });
});
