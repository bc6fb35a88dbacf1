import { describe, expect, it } from 'vitest';
import { contactlessReaderCheck } from '../../../../../../electron/service/guided/checks/contactlessReaderCheck.ts';
import { aGuidedContext, counts } from '../../../../../support/guidedContext.ts';

const id = 'guided.contactlessReader';

describe(id, () => {
  it('passes by the counters, which hold nothing of a card', () => {
    const result = contactlessReaderCheck.judge(
      aGuidedContext(id, 'reads', { before: counts(10, 1), after: counts(13, 1) }),
    );
    expect(result).toMatchObject({ id, outcome: 'pass', who: 'nobody' });
    expect(result.explanation.en).toMatch(/3 more successful reads/);
    expect(result.evidence.map(({ key }) => key)).toEqual([
      'guided.answer',
      'reader.good.before',
      'reader.failed.before',
      'reader.good.after',
      'reader.failed.after',
    ]);
  });

  it('fails where only failures rose: cleaning first', () => {
    const result = contactlessReaderCheck.judge(
      aGuidedContext(id, 'never', { before: counts(10, 1), after: counts(10, 4) }),
    );
    expect(result).toMatchObject({ outcome: 'fail', who: 'merchant' });
  });
});
