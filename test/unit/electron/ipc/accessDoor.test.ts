import { describe, expect, it } from 'vitest';
import { behindDoor } from '../../../../electron/ipc/accessDoor.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

describe('the door of the engine', () => {
  it('lets no service hear of a request that is refused, and hands on what is admitted unchanged', async () => {
    const heard: unknown[] = [];
    const answer = async (input: unknown) => {
      heard.push(input);
      return Promise.resolve(success('done'));
    };
    const asked: unknown[] = [];
    const door = behindDoor(
      { 'backups.restore': answer, 'terminals.list': answer },
      {
        admit: async (command, input) => {
          asked.push([command, input]);
          const refused = failure('access.not-allowed', { needs: 'owner' });
          return Promise.resolve(command === 'terminals.list' ? success({}) : refused);
        },
      },
    );
    expect(await door['backups.restore']({ a: 1 })).toMatchObject({ error: { code: 'access.not-allowed' } });
    expect(await door['terminals.list']({ b: 2 })).toEqual(success('done'));
    expect(heard).toEqual([{ b: 2 }]);
    expect(asked).toEqual([
      ['backups.restore', { a: 1 }],
      ['terminals.list', { b: 2 }],
    ]);
  });
});
