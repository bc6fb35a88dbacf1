import { describe, expect, it } from 'vitest';
import { segmentTask } from '../../../../../electron/service/journal/segmentTask.ts';

describe('a stretch of the journal', () => {
  it('is not made up where there is no file', () => {
    const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };
    expect(() => segmentTask({ file: '/nowhere/x.db', after: 0, until: 2, previous: null }, context)).toThrow();
  });
});
