import { describe, expect, it } from 'vitest';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { personOf, workingPerson } from '../../../../../electron/service/people/personLookup.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('somebody of the shop', () => {
  it('is found after leaving too, but works here only until the day before', async () => {
    const deps = await someDeps();
    const people = createPeople(deps);
    const store = deps.shops.open.people;
    const { id } = unwrap(await people.add({ draft: { name: '李雷', role: 'cashier', store: null } }));
    unwrap(await people.leave({ personId: id, leftOn: '2026-12-01', reason: 'moves away' }));
    expect((await workingPerson(store, id, '2026-11-30')).name).toBe('李雷');
    await expect(workingPerson(store, id, '2026-12-01')).rejects.toThrow('person.left');
    expect((await personOf(store, id)).name).toBe('李雷');
    await expect(personOf(store, '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001')).rejects.toThrow('person.unknown');
  });
});
