import { describe, expect, it } from 'vitest';
import {
  readRecoveryCode,
  recoveryLength,
  recoveryLetters,
  spelledCode,
} from '../../../../shared/access/recoveryCode.ts';

const letters = recoveryLetters.slice(0, recoveryLength);

describe('a recovery code', () => {
  it('is read however it is typed: small, wide, with blanks or any dash', () => {
    expect(spelledCode(letters)).toBe('ABCDE-FGHJK-LMNPQ-RTUVW');
    for (const typed of [
      letters,
      spelledCode(letters),
      spelledCode(letters).toLowerCase(),
      'ＡＢＣＤＥ FGHJK–LMNPQ－RTUVW ',
    ]) {
      expect(readRecoveryCode(typed)).toBe(letters);
    }
  });

  it('has no letter that is taken for another one, and is no number that could be masked', () => {
    expect(recoveryLetters).not.toMatch(/[IOSZ\d]/);
    for (const typed of ['', letters.slice(1), `${letters}A`, letters.replace('A', '0'), '4111-1111-1111-1111']) {
      expect(readRecoveryCode(typed)).toBeNull();
    }
  });
});
