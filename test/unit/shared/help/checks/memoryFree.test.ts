import { describe, expect, it } from 'vitest';
import { memoryFreeHelp as help } from '../../../../../shared/help/checks/memoryFree.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of memoryFree', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('asks to settle before a restart', () => {
    expect(help.findings.warnLow.remedy?.en).toMatch(/settled/);
  });
});
