import { describe, expect, it } from 'vitest';
import {
  type ActionDraft,
  confirmationOf,
  faultsOf,
  firstDraft,
} from '../../../../../renderer/feature/terminal/actionDraft.ts';
import type { ActionList } from '../../../../../shared/model/action.ts';

const list: ActionList = {
  terminalId: '00000000-0000-4000-8000-000000000001',
  confirmWith: { of: 'serialNumber', value: 'SIMA800010017' },
  unsettled: { state: 'some', count: 3, at: null },
  offers: [],
  running: null,
  files: [],
};
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
    const owner = filled({ role: 'owner', overrideReason: 'settled by hand today', accepted: 3 });
    expect(faultsOf(owner, list, true)).toEqual([]);
  });

  it('takes no tick that was made for another number of open payments than the one on the screen', () => {
    const owner = filled({ role: 'owner', overrideReason: 'settled by hand today', accepted: 3 });
    const more: ActionList = { ...list, unsettled: { state: 'some', count: 16, at: null } };
    const unknown: ActionList = { ...list, unsettled: { state: 'unknown', count: null, at: null } };
    expect(faultsOf(owner, more, true)).toEqual(['badTick']);
    expect(faultsOf(owner, unknown, true)).toEqual(['badTick']);
    expect(confirmationOf(owner, { command: 'softwareUpdate', list: more, isOverriding: true }).override).toEqual({
      reason: 'settled by hand today',
      accepts: 3,
      ticked: false,
    });
  });
});
