import { describe, expect, it } from 'vitest';
import { makeRecovery, recoverOwner } from '../../../../../electron/service/access/recovery.ts';
import { mustBeTheirPin } from '../../../../../electron/service/people/checkPin.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const people = createPeople(deps);
  const { id: personId } = unwrap(await people.add({ draft: { name: '王芳', role: 'owner', store: null } }));
  const owner = unwrap(await people.setPin({ personId, pin: '4826', by: null }));
  return { deps, people, owner };
};

describe('the recovery code', () => {
  it('sets a new PIN of an owner once, and the log says so', async () => {
    const { deps, owner } = await aShop();
    const code = await makeRecovery(deps, owner);
    await recoverOwner(deps, owner, { code: code.toLowerCase(), pin: '7351' });
    await mustBeTheirPin(deps, owner, '7351');
    await expect(recoverOwner(deps, owner, { code, pin: '9064' })).rejects.toThrow('access.no-code');
    const said = await deps.shops.open.log.between({}, { from: 1, to: 1e9 }, 100);
    expect(said.some(({ kind, summary }) => kind === 'login' && summary.zh.includes('恢复码重设'))).toBe(true);
    expect(JSON.stringify(said)).not.toContain(code);
  });

  it('is void when another one was made, is nobody’s but an owner’s, and cannot be guessed quickly', async () => {
    const { deps, people, owner } = await aShop();
    const former = await makeRecovery(deps, owner);
    const code = await makeRecovery(deps, owner);
    const draft = { name: '李雷', role: 'technician' as const, store: null };
    const li = unwrap(await people.add({ draft }));
    await expect(recoverOwner(deps, li, { code, pin: '7351' })).rejects.toThrow('person.needs-owner');
    await expect(recoverOwner(deps, owner, { code, pin: '1234' })).rejects.toThrow('person.weak-pin');
    for (const typed of [former, 'x', '']) {
      await expect(recoverOwner(deps, owner, { code: typed, pin: '7351' })).rejects.toThrow('access.wrong-code');
    }
    await expect(recoverOwner(deps, owner, { code, pin: '7351' })).rejects.toThrow('access.code-wait');
    await deps.clock.advance(30_000);
    await recoverOwner(deps, owner, { code, pin: '7351' });
  });
});
