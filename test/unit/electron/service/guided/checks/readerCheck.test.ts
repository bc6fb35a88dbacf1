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
    ['successes alone', 'reads', [10, 1], [13, 1], help.findings.counted.outcome, /3 more successful/],
    ['successes and failures', 'reads', [10, 1], [12, 2], 'warn', /2 reads succeeded, 1 failed/],
    ['failures alone', 'sometimes', [10, 1], [10, 3], 'fail', /2 more failed reads/],
    ['failures alone, whatever the operator saw', 'reads', [10, 1], [10, 3], 'fail', /not one success/],
    ['successes where the operator saw nothing', 'never', [10, 1], [12, 1], 'warn', /beeper or screen/],
    ['successes where it sometimes hung', 'sometimes', [10, 1], [12, 1], 'warn', /did not react every time/],
    ['no change, seen to react', 'reads', [10, 1], [10, 1], 'pass', /counters did not move/],
    ['no change, seen not to react', 'never', [10, 1], [10, 1], 'fail', /never reacted/],
    ['counters that ran backwards', 'reads', [10, 1], [2, 0], 'pass', /offers no counters/],
    ['one counter missing', 'sometimes', [10, null], [12, null], 'warn', /did not react every time/],
  ] as const)('judges %s', (_, answer, before, after, outcome, words) => {
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
