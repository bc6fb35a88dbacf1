import { expect, it } from 'vitest';
import { changedNames } from '../../../../shared/log/changedNames.ts';
import { registerFields } from '../../../../shared/register/registerFields.ts';

it('says every name in two languages, and leaves fields of the register to the register', () => {
  for (const [name, { zh, en }] of Object.entries(changedNames)) {
    expect(zh, name).toMatch(/\p{Script=Han}/u);
    expect(en, name).toMatch(/^[A-Z]/);
    expect(Object.hasOwn(registerFields, name) ? `${name} stands in the register` : null).toBeNull();
  }
});
