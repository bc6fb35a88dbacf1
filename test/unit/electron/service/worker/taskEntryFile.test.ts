import { describe, expect, it } from 'vitest';
import { taskEntryBeside, taskEntryFile } from '../../../../../electron/service/worker/taskEntryFile.ts';

describe('where a thread begins', () => {
  it('is the source beside this one, or the bundle beside the engine’s', () => {
    expect(taskEntryBeside('/a/service/worker/runTask.ts')).toBe('/a/service/worker/taskEntry.ts');
    expect(taskEntryBeside('/a/out/main/engineProcess.js')).toBe('/a/out/main/taskEntry.js');
    expect(taskEntryBeside('/a/out/main/chunk/runTask-x.js')).toBe('/a/out/main/taskEntry.js');
    expect(taskEntryFile()).toMatch(/electron\/service\/worker\/taskEntry\.ts$/);
  });
});
