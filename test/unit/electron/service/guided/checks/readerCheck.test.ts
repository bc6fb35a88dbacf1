import { describe, expect, it } from 'vitest';
import { readerCheck, riseOf } from '../../../../../../electron/service/guided/checks/readerCheck.ts';
import { guidedChipReaderHelp as help } from '../../../../../../shared/help/checks/guidedChipReader.ts';
import { aGuidedContext, counts } from '../../../../../support/guidedContext.ts';

const check = readerCheck('guided.chipReader', help);
type Counted = readonly [good: number | null, failed: number | null];
const judged = (answer: string, before: Counted, after: Counted) =>
  check.judge(aGuidedContext('guided.chipReader', answer, { before: counts(...before), after: counts(...after) }));

describe('a reader test', () => {
  it.each([
    {
      what: 'successes alone',
      answer: 'reads',
      before: [10, 1],
      after: [13, 1],
      outcome: 'pass',
      words: /3 more successful/,
    },
    {
      what: 'successes and failures',
      answer: 'reads',
      before: [10, 1],
      after: [12, 2],
      outcome: 'warn',
      words: /2 reads succeeded, 1 failed/,
    },
    {
      what: 'failures alone',
      answer: 'sometimes',
      before: [10, 1],
      after: [10, 3],
      outcome: 'fail',
      words: /2 more failed reads/,
    },
    {
      what: 'failures alone, whatever the operator saw',
      answer: 'reads',
      before: [10, 1],
      after: [10, 3],
      outcome: 'fail',
      words: /not one success/,
    },
    {
      what: 'successes where the operator saw nothing',
      answer: 'never',
      before: [10, 1],
      after: [12, 1],
      outcome: 'warn',
      words: /beeper or screen/,
    },
    {
      what: 'successes where it sometimes hung',
      answer: 'sometimes',
      before: [10, 1],
      after: [12, 1],
      outcome: 'warn',
      words: /did not react every time/,
    },
    {
      what: 'no change, seen to react',
      answer: 'reads',
      before: [10, 1],
      after: [10, 1],
      outcome: 'pass',
      words: /counters did not move/,
    },
    {
      what: 'no change, seen not to react',
      answer: 'never',
      before: [10, 1],
      after: [10, 1],
      outcome: 'fail',
      words: /never reacted/,
    },
    {
      what: 'counters that ran backwards',
      answer: 'reads',
      before: [10, 1],
      after: [2, 0],
      outcome: 'pass',
      words: /offers no counters/,
    },
    {
      what: 'one counter missing',
      answer: 'sometimes',
      before: [10, null],
      after: [12, null],
      outcome: 'warn',
      words: /did not react every time/,
    },
  ] as const)('judges $what', ({ answer, before, after, outcome, words }) => {
    const result = judged(answer, before, after);
    expect(result.outcome).toBe(outcome);
    expect(result.explanation.en).toMatch(words);
    expect(`${result.explanation.zh}${result.explanation.en}`).not.toMatch(/[{}]/);
  });

  it('rests on the answer where nothing was measured, and the evidence says that counters are not offered', () => {
    const without = check.judge(aGuidedContext('guided.chipReader', 'never'));
    expect(without).toMatchObject({ outcome: 'fail', who: 'merchant' });
    const { evidence } = judged('reads', [null, null], [null, null]);
    expect(evidence.filter(({ value }) => value === 'notOffered')).toHaveLength(4);
  });

  it('blames nobody for a reader that is not there, or a card that is not at hand', () => {
    expect(judged('noReader', [1, 1], [5, 5]).outcome).toBe('notSupported');
    expect(judged('noCard', [1, 1], [1, 1]).outcome).toBe('skipped');
  });

  it('compares only two looks', () => {
    expect(riseOf(null)).toBeNull();
    const { measured } = aGuidedContext('guided.chipReader', 'reads', { before: counts(1, 1) });
    expect(riseOf(measured)).toBeNull();
  });
});
