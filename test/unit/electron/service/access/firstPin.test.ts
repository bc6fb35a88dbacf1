import { describe, expect, it } from 'vitest';
import { enterWithFirstPin } from '../../../../../electron/service/access/firstPin.ts';
import type { People } from '../../../../../electron/service/people/peopleServices.ts';
import { success } from '../../../../../shared/error/appError.ts';
import type { Person } from '../../../../../shared/people/person.ts';

const aPerson: Person = {
  id: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001',
  name: '王芳',
  role: 'owner',
  store: null,
  hasPin: true,
  leftOn: null,
  createdAt: '2026-11-22T01:00:00.000Z',
};

const entered = async (person: Person, wasGuarded: boolean): Promise<readonly string[]> => {
  const names: string[] = [];
  const people = { setPin: async () => Promise.resolve(success(person)) } as unknown as People;
  const access = {
    isGuarded: async () => Promise.resolve(wasGuarded),
    seat: () => {
      names.push('seat');
    },
    unseat: () => {
      names.push('unseat');
    },
    enter: async ({ name }: { readonly name: string }) => {
      names.push(name);
      return Promise.resolve();
    },
  };
  await enterWithFirstPin(people, access).setPin({ personId: person.id, pin: '4826', by: null });
  return names;
};

describe('whoever sets the first PIN of an owner', () => {
  it('is logged in as that owner, and only then', async () => {
    expect(await entered(aPerson, false)).toEqual(['seat', '王芳']);
    expect(await entered(aPerson, true)).toEqual([]);
    expect(await entered({ ...aPerson, role: 'technician' }, false)).toEqual(['seat', 'unseat']);
    expect(await entered({ ...aPerson, hasPin: false }, false)).toEqual(['seat', 'unseat']);
  });
});
