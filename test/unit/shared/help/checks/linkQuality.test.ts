import { describe, expect, it } from 'vitest';
import { linkQualityHelp } from '../../../../../shared/help/checks/linkQuality.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of link.quality', () => {
  it('is complete in both languages', () => {
    expectHelp(linkQualityHelp);
  });

  it('names cable and interference as the causes', () => {
    for (const { explanation } of [linkQualityHelp.findings.high, linkQualityHelp.findings.risen]) {
      expect(explanation.zh).toContain('线缆或干扰');
      expect(explanation.en).toContain('Cable or interference');
    }
  });
});
