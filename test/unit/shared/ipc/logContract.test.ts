import { describe, expect, it } from 'vitest';
import { logCommands } from '../../../../shared/ipc/logContract.ts';

describe('log contract', () => {
  it('limits the page', () => {
    const page = logCommands['log.page'].input;
    expect(page.safeParse({ filter: {}, beforeNumber: null, limit: 200 }).success).toBe(true);
    expect(page.safeParse({ filter: {}, beforeNumber: null, limit: 201 }).success).toBe(false);
    expect(page.safeParse({ filter: {}, beforeNumber: 0, limit: 10 }).success).toBe(false);
  });

  it('does not let the window name the file of an export', () => {
    expect(Object.keys(logCommands['log.export'].input.shape)).toEqual(['filter', 'language']);
    expect(logCommands['log.export'].answeredBy).toBe('main');
  });
});
