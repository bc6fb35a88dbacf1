import { expect, it } from 'vitest';
import { isApproved } from '../../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { lakalaQr } from '../../../../../shared/diagnosis/responseCodes/lakalaQr.ts';

it('codes of the QR platform begin with BBS, and none says that an order is paid', () => {
  for (const { code, profile } of lakalaQr) {
    expect(code).toMatch(/^BBS\d{5}$/);
    expect(isApproved(profile, code)).toBe(false);
  }
});
