import { describe, expect, it } from 'vitest';
import { runTask } from '../../../../../electron/service/worker/runTask.ts';

describe('a task of the table', () => {
  it('is found by its name and fails with the codes of what it does', async () => {
    const input = { file: '/nowhere/steward.db', after: 0, until: 2, previous: null };
    await expect(runTask('journal.segment', input)).rejects.toMatchObject({ appError: { code: 'internal.bug' } });
  });
});
