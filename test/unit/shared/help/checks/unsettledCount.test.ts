import { describe, expect, it } from 'vitest';
import { unsettledCountHelp as help } from '../../../../../shared/help/checks/unsettledCount.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of unsettledCount', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('asks to settle before a restart, update or swap', () => {
    expect(help.findings.some.explanation.en).toMatch(/settle before/);
  });
});
