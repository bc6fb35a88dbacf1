import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../../../shared/ipc/registerContract.ts';

describe('register contract', () => {
  it('gives at most two hundred records a page', () => {
    const { input } = registerCommands['register.page'];
    const asked = { filter: {}, sort: 'updated', isDescending: true, offset: 0, limit: 200 };
    expect(input.safeParse(asked).success).toBe(true);
    for (const wrong of [{ limit: 201 }, { limit: 0 }, { offset: -1 }, { sort: 'password' }]) {
      expect(input.safeParse({ ...asked, ...wrong }).success).toBe(false);
    }
  });

  it('takes a value from a person only with a source that a person can name', () => {
    const { input } = registerCommands['register.create'];
    const typed = { fields: { serialNumber: 'A1' }, acceptsConflicts: false };
    expect(input.safeParse({ ...typed, source: 'portal' }).success).toBe(true);
    expect(input.safeParse({ ...typed, source: 'device' }).success).toBe(false);
    expect(input.safeParse({ ...typed, source: 'user', fields: { colour: 'red' } }).success).toBe(false);
  });
});
