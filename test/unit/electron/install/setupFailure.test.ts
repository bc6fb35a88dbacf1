import { describe, expect, it } from 'vitest';
import { explainSystemError } from '../../../../electron/install/setupFailure.mjs';

describe('explainSystemError', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'no permission to write'],
    ['EROFS', 'is read-only'],
  ])('explains %s in words, with the path and a command', (code, words) => {
    const { words: cause, command } = explainSystemError(Object.assign(new Error('x'), { code, path: '/mnt/full' }));
    expect(cause.en).toContain(words);
    expect(cause.zh).toContain('/mnt/full');
    expect(command).not.toBe('');
  });

  it('shows the message of what it does not know', () => {
    expect(explainSystemError(new Error('odd')).words).toEqual({ zh: 'odd', en: 'odd' });
    expect(explainSystemError('odd').words).toEqual({ zh: 'odd', en: 'odd' });
  });
});
