import { describe, expect, it } from 'vitest';
import { certificateExpiryHelp as help } from '../../../../../shared/help/checks/certificateExpiry.ts';

describe('help of certificate.expiry', () => {
  it('says that only names and dates are looked at', () => {
    expect(help.meaning.en).toContain('never a key');
  });
});
