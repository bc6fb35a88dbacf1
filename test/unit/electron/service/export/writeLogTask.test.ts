import { expect, it } from 'vitest';
import { sheetNames, writeLogTask } from '../../../../../electron/service/export/writeLogTask.ts';

// What it does is tested with the thread it runs in: logFile.test.ts
it('is a task with its settings', () => {
  expect(typeof writeLogTask).toBe('function');
  expect(Object.keys(sheetNames).length).toBeGreaterThan(1);
});
