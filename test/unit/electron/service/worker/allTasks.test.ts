import { describe, expect, it } from 'vitest';
import { allTasks } from '../../../../../electron/service/worker/allTasks.ts';

describe('the table of tasks', () => {
  it('leads from every name to a function', async () => {
    for (const load of Object.values(allTasks)) expect(typeof (await load())).toBe('function');
  });
});
