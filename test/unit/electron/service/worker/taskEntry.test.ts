import { describe, expect, it } from 'vitest';
import * as entry from '../../../../../electron/service/worker/taskEntry.ts';

describe('the file that a thread begins with', () => {
  it('gives nothing away and does nothing outside of a thread', () => {
    expect(Object.keys(entry)).toEqual([]);
  });
});
