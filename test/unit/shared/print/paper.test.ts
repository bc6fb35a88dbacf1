import { describe, expect, it } from 'vitest';
import { longestRoll, paperNames, papers } from '../../../../shared/print/paper.ts';

describe('papers', () => {
  it('are A4 and the two usual rolls of receipt printers', () => {
    expect(paperNames).toEqual(['a4', 'roll80', 'roll58']);
    expect(papers.a4).toEqual({ width: 210, height: 297 });
    expect(papers.roll58.height).toBeNull();
    expect(longestRoll).toBeGreaterThan(papers.a4.height);
  });
});
