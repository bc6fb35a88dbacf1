import { describe, expect, it } from 'vitest';
import { segmentTask } from '../../../../../electron/service/journal/segmentTask.ts';

describe('a stretch of the journal', () => {
  it('is not made up where there is no file', () => {
    const context = { signal: AbortSignal.abort(), isCancelled: () => false, progress: () => undefined };
    expect(() => segmentTask({ file: '/nowhere/x.db', first: 1, last: 2, previous: '' }, context)).toThrow();
  });
});
