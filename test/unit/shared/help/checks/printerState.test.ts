import { describe, expect, it } from 'vitest';
import { printerStateHelp as help } from '../../../../../shared/help/checks/printerState.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of printerState', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says what to do about a stuck cutter', () => {
    expect(help.findings.cutterFault.remedy.en).toMatch(/jammed/);
  });
});
