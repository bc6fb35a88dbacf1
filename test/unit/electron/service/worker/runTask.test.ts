import { describe, expect, it } from 'vitest';
import { runTask, taskEntryBeside } from '../../../../../electron/service/worker/runTask.ts';

describe('where a thread begins', () => {
  it('is the source beside this one, or the bundle beside the engine’s', () => {
    expect(taskEntryBeside('/a/service/worker/runTask.ts')).toBe('/a/service/worker/taskEntry.ts');
    expect(taskEntryBeside('/a/out/main/engineProcess.js')).toBe('/a/out/main/taskEntry.js');
    expect(taskEntryBeside('/a/out/main/chunk/runTask-x.js')).toBe('/a/out/main/taskEntry.js');
  });
});

describe('a task of the table', () => {
  it('is found by its name and fails with the codes of what it does', async () => {
    const input = { file: '/nowhere/steward.db', first: 1, last: 2, previous: '' };
    await expect(runTask('journal.segment', input)).rejects.toMatchObject({ appError: { code: 'internal.bug' } });
  });
});
