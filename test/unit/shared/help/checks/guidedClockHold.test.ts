import { describe, expect, it } from 'vitest';
import { guidedClockHoldHelp as help } from '../../../../../shared/help/checks/guidedClockHold.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.clockHold', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('leaves a dead coin cell to the maker alone', () => {
    for (const finding of ['jumped', 'reset', 'seenWrong'] as const) {
      expect(help.findings[finding]).toMatchObject({ outcome: 'fail', who: 'maker' });
    }
  });

  it('makes no judgement where something else explains the clock', () => {
    for (const finding of ['setItself', 'computerMoved', 'stayedOn', 'notRead'] as const) {
      expect(help.findings[finding].outcome).toBe('skipped');
    }
  });
});
