import { describe, expect, it } from 'vitest';
import { registerTasksCommands } from '../../../../shared/ipc/registerTasksContract.ts';

const taskId = '00000000-0000-4000-8000-000000000001';

describe('register tasks contract', () => {
  it('closes nothing and disowns nothing without words', () => {
    for (const name of ['register.closeTask', 'register.markForeign'] as const) {
      const { input } = registerTasksCommands[name];
      expect(input.safeParse({ taskId, note: '已处理' }).success).toBe(true);
      expect(input.safeParse({ taskId, note: ' ' }).success).toBe(false);
      expect(input.safeParse({ taskId }).success).toBe(false);
    }
  });
});
