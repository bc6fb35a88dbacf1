import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainSystemError } from '../../../../electron/install/setupFailure.mjs';

describe('explainSystemError', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'no permission to write'],
    ['EROFS', 'is read-only'],
  ])('explains %s in words, with the path and a command', (code, words) => {
    const path = import.meta.dirname;
    const { words: cause, command } = explainSystemError(Object.assign(new Error('x'), { code, path }));
    expect(cause.en).toContain(words);
    expect(cause.zh).toContain(path);
    expect(command).not.toBe('');
  });

  it('names the folder when the file itself could not be made', () => {
    const path = join(import.meta.dirname, 'new.lock');
    const { words } = explainSystemError(Object.assign(new Error('x'), { code: 'EACCES', path }));
    expect(words.en).toBe(`no permission to write ${import.meta.dirname}.`);
  });

  it('shows the message of what it does not know', () => {
    expect(explainSystemError(new Error('odd')).words).toEqual({ zh: 'odd', en: 'odd' });
    expect(explainSystemError('odd').words).toEqual({ zh: 'odd', en: 'odd' });
  });
});
