import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../shared/guided/guidedStep.ts';
import { guidedScreenHelp } from '../../../../shared/help/checks/guidedScreen.ts';

describe('an answer of a step', () => {
  it('takes its outcome from the finding it leads to', () => {
    const label = { zh: '偏暗', en: 'Dim' };
    expect(answerOf(guidedScreenHelp, 'spots', label)).toEqual({
      id: 'spots',
      finding: 'spots',
      outcome: 'warn',
      label,
    });
  });
});
