import { describe, expect, it } from 'vitest';
import { cpuLoadHelp as help } from '../../../../../shared/help/checks/cpuLoad.ts';

describe('help of cpu.load', () => {
  it('points to applications that do not belong there', () => {
    expect(help.findings.warnHigh.remedy?.en).toContain('applications that you do not know');
  });
});
