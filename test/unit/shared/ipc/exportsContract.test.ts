import { expect, it } from 'vitest';
import { exportsCommands } from '../../../../shared/ipc/exportsContract.ts';

it('an export needs a format that is known, and a filter', () => {
  const { input } = exportsCommands['exports.save'];
  const wish = { filter: {}, language: 'zh', isPlain: false, hasKeys: false, hasMark: true, withVerifier: false };
  expect(input.safeParse({ ...wish, format: 'xlsx' }).success).toBe(true);
  expect(input.safeParse({ ...wish, format: 'exe' }).success).toBe(false);
});
