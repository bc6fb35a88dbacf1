// Which symptom a code is, by profile.
import { describe, expect, it } from 'vitest';
import { isHarmless, provesHost, symptomOf } from '../../../../electron/diagnosis/symptomOf.ts';
import { responseCodes } from '../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';

describe('the symptom of a code', () => {
  it.each([
    ['cn-unionpay', '97', 'terminal-unknown'],
    ['iso87', '97', 'totals'],
    ['iso87', '98', 'check-failed'],
    ['cn-unionpay', '98', 'late'],
    ['tw-hypos', '89', 'terminal-unknown'],
    ['tw-hypos', '97', 'unclear'],
    ['cn-unionpay', '89', 'unclear'],
    ['cn-unionpay', 'A4', 'unclear'],
    ['cn-unionpay', '00', 'approved'],
    ['cn-unionpay', '08', 'unclear'],
    ['cn-unionpay', '32', 'unclear'],
    ['epos-e', 'Q4', 'terminal-unknown'],
    ['epos-e', 'F6', 'number-taken'],
    ['newland-posp', 'T4', 'terminal-unknown'],
    ['ums-dll', '2B', 'numbers-differ'],
    ['ums-dll', '97', 'unclear'],
  ] as const)('%s %s is %s', (profile, code, symptom) => {
    expect(symptomOf(profile, code, null)).toBe(symptom);
  });

  it('is approved for true approvals only', () => {
    const approved = responseCodes['cn-unionpay'].filter(
      ({ code }) => symptomOf('cn-unionpay', code, null) === 'approved',
    );
    expect(approved.map(({ code }) => code)).toEqual(['00', '10', '11', '16']);
  });

  it('depends on what was being done', () => {
    expect(symptomOf('cn-unionpay', '97', 'upgrade')).toBe('upgrade-refused');
    expect(symptomOf('cn-unionpay', '97', 'qr')).toBe('qr-unknown');
    expect(symptomOf('cn-unionpay', '96', 'sign-on')).toBe('sign-on-failed');
    expect(symptomOf('cn-unionpay', '96', 'sale')).toBe('other-side');
    expect(symptomOf('cn-unionpay', 'BBS11184', 'qr')).toBe('qr-merchant-stopped');
  });

  it('is unclear without a table', () => {
    expect(symptomOf(null, '97', null)).toBe('unclear');
  });

  it('proves a host only where a host sent it', () => {
    expect(provesHost('cn-unionpay', 'terminal-unknown')).toBe(true);
    expect(provesHost('ums-dll', 'numbers-differ')).toBe(false);
    expect(provesHost('cn-unionpay', 'no-answer')).toBe(false);
    expect(isHarmless('totals')).toBe(true);
    expect(isHarmless('issuer')).toBe(false);
  });
});
