import { describe, expect, it } from 'vitest';
import { type ActionDraft, faultsOf, firstDraft } from '../../../../../renderer/feature/terminal/actionDraft.ts';
import type { ActionList } from '../../../../../shared/model/action.ts';

const list: Pick<ActionList, 'confirmWith'> = { confirmWith: { of: 'serialNumber', value: 'SIMA800010017' } };
const filled = (change: Partial<ActionDraft>): ActionDraft => ({
  ...firstDraft('diagnosis'),
  typed: '0017',
  reason: 'slow payments',
  ...change,
});

describe('faultsOf', () => {
  it.each(['0017', ' 0017 ', '００１７'])('takes %j for the last four', (typed) => {
    expect(faultsOf(filled({ typed }), list, false)).toEqual([]);
  });

  it.each(['', '   ', '0018', '17', 'SIMA800010017', '10017'])(
    'does not take %j for the last four, as the engine would not',
    (typed) => {
      expect(faultsOf(filled({ typed }), list, false)).toEqual(['badTyped']);
    },
  );

  it('asks the owner, and only where payments are open, for a reason of their own and a tick', () => {
    expect(faultsOf(filled({}), list, true)).toEqual(['badRole', 'badOverrideReason', 'badTick']);
    const owner = filled({ role: 'owner', overrideReason: 'settled by hand today', isTicked: true });
    expect(faultsOf(owner, list, true)).toEqual([]);
  });
});
