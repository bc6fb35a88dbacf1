import { describe, expect, it } from 'vitest';
import { guidedCheckIds } from '../../../../shared/check/checkIds.ts';
import { guidedStepOf, guidedSteps } from '../../../../shared/guided/guidedSteps.ts';
import { checkHelp } from '../../../../shared/help/allCheckHelp.ts';

describe('guided steps', () => {
  it('are one for each guided check, in its order', () => {
    expect(guidedSteps.map(({ id }) => id)).toEqual([...guidedCheckIds]);
    for (const id of guidedCheckIds) expect(guidedStepOf(id).id).toBe(id);
  });

  it.each(guidedSteps)('$id tells in two to five short lines what to do, in both languages', (step) => {
    expect(step.instructions.length).toBeGreaterThanOrEqual(2);
    expect(step.instructions.length).toBeLessThanOrEqual(5);
    for (const text of [step.question, ...step.instructions, ...(step.effect === null ? [] : [step.effect])]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(text.en.length).toBeLessThanOrEqual(190);
    }
  });

  it.each(guidedSteps)('$id has answers that are findings of its check, one of them all well', (step) => {
    const { findings } = checkHelp[step.id];
    for (const { finding, outcome } of step.answers) expect(findings[finding]?.outcome).toBe(outcome);
    expect(new Set(step.answers.map(({ id }) => id)).size).toBe(step.answers.length);
    expect(step.answers.map(({ outcome }) => outcome)).toContain('pass');
  });

  it('lead from every part that can be absent to an answer that is no fault', () => {
    const without = guidedSteps.filter(({ answers }) => answers.every(({ outcome }) => outcome !== 'notSupported'));
    expect(without.map(({ id }) => id)).toEqual(['guided.cleaning']);
  });

  it('are drawn under the last part of their name', () => {
    for (const { id, picture } of guidedSteps) expect(id).toBe(`guided.${picture}`);
  });
});
