import { describe, expect, it } from 'vitest';
import { allGuidedChecks } from '../../../../../../electron/service/guided/checks/allGuidedChecks.ts';
import { guidedCheckIds } from '../../../../../../shared/check/checkIds.ts';
import { guidedStepOf } from '../../../../../../shared/guided/guidedSteps.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('all guided checks', () => {
  it('are those of the list, each under its own id', () => {
    expect(Object.keys(allGuidedChecks)).toEqual([...guidedCheckIds]);
    for (const id of guidedCheckIds) expect(allGuidedChecks[id].id).toBe(id);
  });

  it.each(guidedCheckIds)(
    '%s judges every answer as the step says, with a remedy and a party for what is not well',
    (id) => {
      for (const { id: answer, outcome } of guidedStepOf(id).answers) {
        const result = allGuidedChecks[id].judge(aGuidedContext(id, answer));
        expect(result.outcome).toBe(outcome);
        expect(JSON.stringify(result)).not.toMatch(/\{\w+\}/);
        if (outcome === 'warn' || outcome === 'fail') expect(result.remedy).not.toBeNull();
        if (outcome === 'notSupported') expect(result).toMatchObject({ remedy: null, who: 'nobody' });
      }
    },
  );
});
