import { describe, expect, it } from 'vitest';
import { logIn } from '../../../../electron/cli/logIn.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

const run = async (isGuarded: boolean, refusal: 'access.own-shop' | 'access.not-allowed' | null) => {
  const asked: string[] = [];
  const access = {
    state: async () => success({ isGuarded, people: [] }),
    login: async () => success({}),
    admit: async (command: string) => {
      asked.push(command);
      return refusal === null ? success({}) : failure(refusal, { needs: 'owner' });
    },
  };
  const session = { as: null, asks: { command: 'backups.restore', input: {} } };
  const [given, engine] = [session, { services: { access } }] as unknown as Parameters<typeof logIn>;
  const ended = await logIn(given, engine).then(
    () => 'goes on',
    () => 'ended',
  );
  return { asked, ended };
};

describe('logIn', () => {
  it('asks the door for what changes something, also where no roles are in force', async () => {
    expect(await run(false, null)).toEqual({ asked: ['backups.restore'], ended: 'goes on' });
    expect(await run(true, 'access.not-allowed')).toEqual({ asked: ['backups.restore'], ended: 'ended' });
    // The simulated shop has no roles, but leads to the backups of the own shop.
    expect(await run(false, 'access.own-shop')).toEqual({ asked: ['backups.restore'], ended: 'ended' });
  });
});
