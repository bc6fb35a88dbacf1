import { describe, expect, it } from 'vitest';
import { batteryCyclesHelp as help } from '../../../../../shared/help/checks/batteryCycles.ts';

describe('help of battery.cycles', () => {
  it('says what to do about a swollen battery', () => {
    expect(help.findings.warnHigh.remedy?.zh).toContain('鼓包');
  });
});
