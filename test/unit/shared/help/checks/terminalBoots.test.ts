import { describe, expect, it } from 'vitest';
import { terminalBootsHelp as help } from '../../../../../shared/help/checks/terminalBoots.ts';

describe('help of terminal.boots', () => {
  it('points to power, battery and heat', () => {
    expect(help.findings.often.remedy.en).toMatch(/adapter.*battery.*temperature/);
  });
});
