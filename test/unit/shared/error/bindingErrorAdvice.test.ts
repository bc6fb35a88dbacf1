import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { bindingErrorAdvice, bindingFactNames } from '../../../../shared/error/bindingErrorAdvice.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { lifecycles } from '../../../../shared/register/lifecycle.ts';

describe('advice on bindings', () => {
  it('holds only known codes', () => {
    for (const code of Object.keys(bindingErrorAdvice)) expect(errorCodes).toContain(code);
  });

  it('names the step that is next, and why a unit cannot be used', () => {
    expect(adviseOn({ code: 'swap.not-yet', facts: { swapStep: 'batch' } }).message.zh).toContain('旧机先结算');
    for (const unitProblem of ['same', 'filler', ...lifecycles]) {
      const { message } = adviseOn({ code: 'swap.unit-not-usable', facts: { serial: 'N9', unitProblem } });
      expect(message.en).toContain(bindingFactNames['unitProblem']?.[unitProblem]?.en ?? '?');
    }
  });

  it('says what is missing in the owner’s yes', () => {
    const { message } = adviseOn({ code: 'swap.not-confirmed', facts: { field: 'confirm.overrideRole' } });
    expect(message.zh).toContain('只有店主');
    expect(adviseOn({ code: 'swap.payments-pending', facts: { count: null } }).message.zh).toContain('未知');
  });
});
