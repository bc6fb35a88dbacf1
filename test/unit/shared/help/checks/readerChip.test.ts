import { describe, expect, it } from 'vitest';
import { readerChipHelp as help } from '../../../../../shared/help/checks/readerChip.ts';

describe('help of reader.chip', () => {
  it('puts a cleaning card before everything else', () => {
    expect(help.findings.high.remedy?.en).toContain('cleaning card');
  });
});
