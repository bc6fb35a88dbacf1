import { expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';

it('names the file, and what it looks like', () => {
  const facts = { file: 'a.csv', looksLike: 'text' };
  const { message, remedy } = adviseOn({ code: 'verify.foreign-file', facts });
  expect(message.en).toContain('a.csv');
  expect(message.zh).toContain('text');
  expect(remedy.zh).not.toBe('');
});
