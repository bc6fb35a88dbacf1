import { describe, expect, it } from 'vitest';
import { readerStripeHelp as help } from '../../../../../shared/help/checks/readerStripe.ts';

describe('help of reader.stripe', () => {
  it('puts a cleaning card before everything else', () => {
    expect(help.findings.high.remedy?.en).toContain('cleaning card');
  });
});
