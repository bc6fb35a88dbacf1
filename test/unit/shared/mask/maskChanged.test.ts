import { describe, expect, it } from 'vitest';
import { maskChanged } from '../../../../shared/mask/maskChanged.ts';

describe('what was before and after', () => {
  it('has its card numbers masked, numbers of terminals not', () => {
    expect(maskChanged({ note: '4111111111111111', imei: '490154203237518', list: ['4111111111111111'] })).toEqual({
      note: '411111******1111',
      imei: '490154203237518',
      list: ['411111******1111'],
    });
    expect(maskChanged('4111111111111111')).toBe('411111******1111');
    expect(maskChanged(null)).toBeNull();
  });

  it('says of secrets only that they were there', () => {
    const given = { password: '123456', newPassphrase: 'x', pin: '4826', hasPin: true, shipping: 'fast' };
    expect(maskChanged(given)).toEqual({
      password: '***',
      newPassphrase: '***',
      pin: '***',
      hasPin: true,
      shipping: 'fast',
    });
  });
});
