import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../../electron/driver/noFacts.ts';
import { saidBy } from '../../../../electron/service/terminalSaid.ts';
import { terminalSaidSchema } from '../../../../shared/model/terminalSaid.ts';

describe('what a record keeps of the facts about registration', () => {
  it('is null wherever the terminal said nothing', () => {
    const said = saidBy(noFacts);
    expect(terminalSaidSchema.parse(said)).toEqual(said);
    expect(Object.values(said).every((value) => value === null)).toBe(true);
  });

  it('holds the twenty newest answers of hosts, with the reference number where there is one', () => {
    const results = Array.from({ length: 25 }, (_, index) => ({
      responseCode: '97',
      operation: 'sale' as const,
      at: null,
      ...(index === 0 ? { rrn: '632608114207' } : {}),
    }));
    const { answers } = saidBy({ ...noFacts, results, tusn: '00005702280117638929' });
    expect(answers).toHaveLength(20);
    expect(answers?.[0]).toEqual({ code: '97', operation: 'sale', at: null, rrn: '632608114207' });
    expect(answers?.[1]?.rrn).toBeNull();
  });
});
