import { describe, expect, it } from 'vitest';
import { simIssuerOf } from '../../../../../shared/identifier/data/simIssuers.ts';

describe('issuers of SIM cards', () => {
  it.each([
    ['00', 'China Mobile'],
    ['01', 'China Unicom'],
    ['03', 'China Telecom'],
    ['15', 'China Broadnet'],
  ])('%s is %s', (digits, en) => {
    expect(simIssuerOf(digits)?.en).toBe(en);
  });

  it('are unknown where the lists disagree', () => {
    expect(simIssuerOf('05')).toBeNull();
    expect(simIssuerOf('99')).toBeNull();
  });
});
