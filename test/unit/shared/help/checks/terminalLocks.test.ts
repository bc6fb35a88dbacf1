import { describe, expect, it } from 'vitest';
import { terminalLocksHelp as help } from '../../../../../shared/help/checks/terminalLocks.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of terminalLocks', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('names the two locks that are faults', () => {
    expect(help.how.en).toMatch(/Out of order.*secure module/);
  });
});
