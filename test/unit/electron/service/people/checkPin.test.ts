import { describe, expect, it } from 'vitest';
import { mustBeTheirPin } from '../../../../../electron/service/people/checkPin.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('looking at a PIN', () => {
  it('begins anew after the right one, so that a typing mistake now and then makes nobody wait', async () => {
    const deps = await someDeps();
    const people = createPeople(deps);
    const { id: personId } = unwrap(await people.add({ draft: { name: '李雷', role: 'cashier', store: null } }));
    const person = unwrap(await people.setPin({ personId, pin: '2683', by: null }));
    for (let day = 0; day < 3; day += 1) {
      for (const pin of ['2684', 'abcd']) {
        await expect(mustBeTheirPin(deps, person, pin)).rejects.toThrow('person.wrong-pin');
      }
      await expect(mustBeTheirPin(deps, person, '2683')).resolves.toBeUndefined();
    }
  });
});
