import { describe, expect, it } from 'vitest';
import { logCommands } from '../../../../shared/ipc/logContract.ts';

describe('log contract', () => {
  it('limits the page', () => {
    const page = logCommands['log.page'].input;
    expect(page.safeParse({ filter: {}, beforeNumber: null, limit: 200 }).success).toBe(true);
    expect(page.safeParse({ filter: {}, beforeNumber: null, limit: 201 }).success).toBe(false);
    expect(page.safeParse({ filter: {}, beforeNumber: 0, limit: 10 }).success).toBe(false);
  });

  it('limits rows, notes and names of views', () => {
    const rows = logCommands['log.rows'].input;
    expect(rows.safeParse({ filter: {}, asOf: null, offset: 0, limit: 200 }).success).toBe(true);
    expect(rows.safeParse({ filter: {}, asOf: 0, offset: -1, limit: 1 }).success).toBe(false);
    expect(rows.safeParse({ filter: {}, asOf: null, offset: 0, limit: 201 }).success).toBe(false);
    const note = { about: null, terminalId: null, record: null };
    expect(logCommands['log.note'].input.safeParse({ ...note, text: '   ' }).success).toBe(false);
    expect(logCommands['log.note'].input.safeParse({ ...note, text: 'x'.repeat(2001) }).success).toBe(false);
    const view = { id: null, filter: {}, period: null };
    expect(logCommands['log.saveView'].input.safeParse({ ...view, name: ' ' }).success).toBe(false);
    expect(logCommands['log.saveView'].input.parse({ ...view, name: ' a ' })).toMatchObject({ name: 'a' });
  });

  it('does not let the window name the file of an export', () => {
    expect(Object.keys(logCommands['log.export'].input.shape)).toEqual(['filter', 'language']);
    expect(logCommands['log.export'].answeredBy).toBe('main');
  });
});
