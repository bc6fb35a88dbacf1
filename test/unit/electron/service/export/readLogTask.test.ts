import { expect, it } from 'vitest';
import { importLimits, readLogTask } from '../../../../../electron/service/export/readLogTask.ts';

// What it does is tested with the thread it runs in: logImports.test.ts
it('is a task with its settings', () => {
  expect(typeof readLogTask).toBe('function');
  expect(Object.keys(importLimits).length).toBeGreaterThan(1);
});
