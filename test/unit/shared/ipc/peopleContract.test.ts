import { describe, expect, it } from 'vitest';
import { peopleCommands, peopleEvents } from '../../../../shared/ipc/peopleContract.ts';

const personId = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';

describe('channels about people', () => {
  it('never answer with a PIN or what is kept of it', () => {
    const person = {
      name: '李雷',
      role: 'owner',
      store: null,
      id: personId,
      hasPin: true,
      leftOn: null,
      createdAt: '2026-11-22T01:00:00.000Z',
    };
    const { output } = peopleCommands['people.setPin'];
    expect(Object.keys(output.parse({ ...person, pin: '2683', hash: 'scrypt' }))).toEqual(Object.keys(person));
  });

  it('take a PIN as it was typed, so that what is wrong with it is said in words, within bounds', () => {
    const { input } = peopleCommands['people.setPin'];
    expect(input.safeParse({ personId, pin: '12', by: null }).success).toBe(true);
    expect(input.safeParse({ personId, pin: '1'.repeat(41), by: null }).success).toBe(false);
    expect(peopleCommands['people.leave'].input.safeParse({ personId, leftOn: '22.11.', reason: 'left' }).success).toBe(
      false,
    );
    expect(peopleEvents['people.changed'].payload.safeParse({ pin: '2683' }).success).toBe(false);
  });
});
