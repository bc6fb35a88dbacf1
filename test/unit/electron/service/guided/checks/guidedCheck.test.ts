import { describe, expect, it } from 'vitest';
import { answerCheck, resultOf, toldBy } from '../../../../../../electron/service/guided/checks/guidedCheck.ts';
import { guidedScreenHelp as help } from '../../../../../../shared/help/checks/guidedScreen.ts';
import { aGuidedContext, counts } from '../../../../../support/guidedContext.ts';

describe('a guided check', () => {
  it('names the operator as the source of an answer, and adds what was measured', () => {
    const context = aGuidedContext('guided.screen', 'spots', { before: counts(1, 0) });
    const result = resultOf(help, 'spots', context);
    expect(result.evidence[0]).toEqual(toldBy('guided.answer', 'spots'));
    expect(result.evidence).toHaveLength(3);
    expect(result.limit).toBeNull();
  });

  it('takes the answer for the finding where nothing is measured', () => {
    expect(answerCheck(help.id, help).judge(aGuidedContext('guided.screen', 'broken')).outcome).toBe('fail');
  });
});
