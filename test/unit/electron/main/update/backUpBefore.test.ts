import { describe, expect, it } from 'vitest';
import { backUpBefore } from '../../../../../electron/main/update/backUpBefore.ts';
import { failure, type Result, success } from '../../../../../shared/error/appError.ts';

const asking = (answers: Readonly<Record<string, Result<unknown>>>) => {
  const asked: string[] = [];
  const ask = (name: string): Promise<Result<unknown>> => {
    asked.push(name);
    return Promise.resolve(answers[name] ?? success({}));
  };
  return { asked, ask };
};
const made = success({ file: '/b/one.zip', bytes: 7, shops: [] });

describe('the backup before a new version is installed', () => {
  it('is made, read again, and its draft put away', async () => {
    const { ask, asked } = asking({
      'backups.now': made,
      'backup.inspect': success({ isLocked: false, manifest: {}, bytes: 7 }),
    });
    expect(await backUpBefore(ask)).toEqual(success('/b/one.zip'));
    expect(asked).toEqual(['backups.now', 'backup.inspect', 'backups.discard']);
  });

  it('is refused when it cannot be made, not be read, or is another than was written', async () => {
    const cases: Readonly<Record<string, Result<unknown>>>[] = [
      { 'backups.now': failure('backup.no-space', {}, 'full') },
      { 'backups.now': made, 'backup.inspect': failure('backup.damaged') },
      { 'backups.now': made, 'backup.inspect': success({ isLocked: false, manifest: null, bytes: 7 }) },
      { 'backups.now': made, 'backup.inspect': success({ isLocked: true, manifest: null, bytes: 6 }) },
    ];
    for (const answers of cases)
      expect(await backUpBefore(asking(answers).ask)).toMatchObject({ ok: false, error: { code: 'update.backup' } });
  });
});
