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

  it('takes one from an input method or out of a note for what it is, and a card number for none', async () => {
    const deps = await someDeps();
    const people = createPeople(deps);
    const { id: personId } = unwrap(await people.add({ draft: { name: '李雷', role: 'cashier', store: null } }));
    const person = unwrap(await people.setPin({ personId, pin: '268373', by: null }));
    for (const pin of ['２６８３７３', ' 2683 73\n', '268-373', '268\u200B373\uFEFF', '２６８　３７３']) {
      await expect(mustBeTheirPin(deps, person, pin)).resolves.toBeUndefined();
    }
    for (const pin of ['2683 73 9999 9999 99', '268.373'])
      await expect(mustBeTheirPin(deps, person, pin)).rejects.toThrow('person.wrong-pin');
  });

  it('says with the third wrong one how long the next has to wait', async () => {
    const deps = await someDeps();
    const people = createPeople(deps);
    const { id: personId } = unwrap(await people.add({ draft: { name: '李雷', role: 'cashier', store: null } }));
    unwrap(await people.setPin({ personId, pin: '2683', by: null }));
    const facts = async (): Promise<unknown> => {
      const result = await people.checkPin({ personId, pin: '2684' });
      return result.ok ? result : { code: result.error.code, ...result.error.facts };
    };
    const wrong = { code: 'person.wrong-pin', person: '李雷' };
    expect([await facts(), await facts(), await facts(), await facts()]).toEqual([
      wrong,
      wrong,
      { ...wrong, seconds: 30 },
      { ...wrong, code: 'person.must-wait', seconds: 30 },
    ]);
  });
});
