import { describe, expect, it } from 'vitest';
import {
  allows,
  allowsNow,
  lifecycleActionNames,
  lifecycleActions,
  lifecycleRules,
  lifecycles,
} from '../../../../shared/register/lifecycle.ts';

describe('the life cycle', () => {
  it('has for every state a name, a meaning, reasons, and ways to states that exist', () => {
    for (const state of lifecycles) {
      const { name, meaning, whyNot, next } = lifecycleRules[state];
      for (const text of [name, meaning, whyNot]) expect(text.zh !== '' && text.en !== '').toBe(true);
      expect(next).not.toContain(state);
      for (const to of next) expect(lifecycles).toContain(to);
    }
    for (const action of lifecycleActions) expect(lifecycleActionNames[action].zh).not.toBe('');
  });

  it('ends with the retired ones and leads there from everywhere but strangers', () => {
    expect(lifecycleRules.retired.next).toEqual([]);
    for (const state of lifecycles.filter((each) => each !== 'retired' && each !== 'foreign')) {
      expect(lifecycleRules[state].next, state).toContain('retired');
    }
    expect(lifecycleRules.foreign.next).toEqual(['pending']);
  });

  it('allows no check and no command to one that is gone, away, doubted or somebody else’s', () => {
    for (const state of ['quarantined', 'inRepair', 'swappedOut', 'retired', 'foreign'] as const) {
      for (const action of ['quickCheck', 'fullCheck', 'command', 'swap', 'reminders'] as const) {
        if (state === 'inRepair' && action === 'swap') continue;
        expect(allows(state, action), `${state} ${action}`).toEqual({
          isAllowed: false,
          why: lifecycleRules[state].whyNot,
        });
      }
    }
    expect(allows('suspended', 'quickCheck').isAllowed).toBe(true);
    expect(allows('suspended', 'fullCheck').isAllowed).toBe(false);
    expect(allows('pending', 'delete').isAllowed).toBe(true);
    expect(lifecycles.filter((state) => allows(state, 'delete').isAllowed)).toEqual(['pending']);
  });

  it('lets a unit that is back from repair be checked, and nothing more', () => {
    const back = { lifecycle: 'inRepair', isBackFromRepair: true } as const;
    expect(allowsNow(back, 'fullCheck').isAllowed).toBe(true);
    expect(allowsNow(back, 'command').isAllowed).toBe(false);
    expect(allowsNow({ ...back, isBackFromRepair: false }, 'fullCheck').isAllowed).toBe(false);
    expect(allowsNow({ lifecycle: 'retired', isBackFromRepair: true }, 'fullCheck').isAllowed).toBe(false);
  });
});
