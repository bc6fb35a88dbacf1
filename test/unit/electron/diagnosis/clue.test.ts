// The small forms of clues.
import { describe, expect, it } from 'vitest';
import { nameOfChoice, numberIn, seen, valueIs } from '../../../../electron/diagnosis/clue.ts';
import { aFact, aScene } from '../../../support/anEvidence.ts';

const says = { zh: '{value}', en: '{value}' };

describe('a clue', () => {
  it('sees one of its values', () => {
    const clue = valueIs('portal.termStatus', [2, 3], says);
    expect(clue.sees(aScene([aFact('portal.termStatus', 3)]))?.words).toEqual({
      value: '3',
      name: { zh: '已注销', en: 'cancelled' },
    });
    expect(clue.sees(aScene([aFact('portal.termStatus', 1)]))).toBeNull();
    expect(clue.sees(aScene([]))).toBeNull();
  });

  it('sees a number between its bounds, both included', () => {
    const clue = numberIn('battery.percent', 0, 5, says);
    const sees = (value: number) => clue.sees(aScene([aFact('battery.percent', value)])) !== null;
    expect([0, 5, 6].map(sees)).toEqual([true, true, false]);
  });

  it('calls a value by its name, where it has one', () => {
    expect(nameOfChoice('link.state', 'no-port').zh).toBe('看不到端口');
    expect(nameOfChoice('battery.percent', 7)).toEqual({ zh: '7', en: '7' });
  });

  it('sees nothing where a fact is missing', () => {
    expect(seen([null])).toBeNull();
  });
});
