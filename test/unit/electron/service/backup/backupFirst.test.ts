import { describe, expect, it } from 'vitest';
import { backupFirst } from '../../../../../electron/service/backup/backupFirst.ts';
import { AppFailure, failure, success } from '../../../../../shared/error/appError.ts';

describe('an import', () => {
  it('comes after its backup', async () => {
    const order: string[] = [];
    const run = backupFirst({ beforeImport: async () => void order.push('backup') })(async (given: string) => {
      order.push(given);
      return Promise.resolve(success(given));
    });
    expect(await run('import')).toEqual(success('import'));
    expect(order).toEqual(['backup', 'import']);
  });

  it('does not happen where no backup can be made', async () => {
    const full = new AppFailure(failure('backup.no-space', { folder: '/x', need: 2, free: 1 }).error);
    let isRun = false;
    const run = backupFirst({ beforeImport: () => Promise.reject(full) })(async () => {
      isRun = true;
      return Promise.resolve(success(1));
    });
    expect(await run()).toMatchObject({ ok: false, error: { code: 'backup.no-space' } });
    expect(isRun).toBe(false);
  });
});
