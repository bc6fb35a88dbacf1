import { describe, expect, it } from 'vitest';
import {
  filterOf,
  isRestricted,
  readQuery,
  writeQuery,
} from '../../../../../renderer/feature/register/registerQuery.ts';

describe('the filters of the register in an address', () => {
  it('are read back as they were written', () => {
    const query = {
      text: '17F5 & 9B',
      lifecycle: 'spare',
      registration: 'different',
      store: '一号店',
      model: 'A8+',
      tasks: true,
      drift: true,
      sort: 'store',
    } as const;
    expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query);
  });

  it('restrict nothing when they are not understood', () => {
    const query = readQuery(new URLSearchParams('lifecycle=dead&registration=7&tasks=yes&sort=colour&store='));
    expect(isRestricted(query)).toBe(false);
    expect(filterOf(query)).toEqual({
      text: null,
      lifecycle: null,
      registration: null,
      store: null,
      model: null,
      hasTasks: null,
      hasDrift: null,
    });
  });

  it('cut a text that is too long, and an order alone restricts nothing', () => {
    expect(readQuery(new URLSearchParams({ text: 'x'.repeat(5000) })).text).toHaveLength(200);
    expect(isRestricted(readQuery(new URLSearchParams('sort=tid')))).toBe(false);
  });
});
