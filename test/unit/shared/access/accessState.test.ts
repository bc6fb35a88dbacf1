import { describe, expect, it } from 'vitest';
import { accessSettingsSchema, accessStateSchema, idleLimits } from '../../../../shared/access/accessState.ts';

describe('the state of access', () => {
  it('tells names and roles of people, and nothing that is kept of a PIN or code', () => {
    const person = { id: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001', name: '王芳', role: 'owner' as const };
    const secret = { pin: '2683', hash: 'scrypt', wrong: 2 };
    const state = accessStateSchema.parse({
      isGuarded: true,
      isLocked: true,
      person: { ...person, ...secret },
      role: null,
      mayLook: false,
      idleMinutes: idleLimits.usual,
      hasRecovery: true,
      people: [{ ...person, ...secret }],
      waits: [{ of: person.id, seconds: 30, ...secret }],
      recoveryHash: 'scrypt',
    });
    expect(JSON.stringify(state)).not.toMatch(/2683|scrypt|wrong/);
  });

  it('takes whole idle minutes, none up to four hours', () => {
    const takes = (idleMinutes: number) => accessSettingsSchema.safeParse({ mayLook: true, idleMinutes }).success;
    expect([0, 1, 240].every(takes)).toBe(true);
    expect([-1, 0.5, 241, Number.NaN].some(takes)).toBe(false);
  });
});
