import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../../../renderer/feature/log/rowKeys.ts';

const at = { index: 5, total: 1000, page: 12 };

describe('keys within the log', () => {
  it('go one entry, one page, or to an end', () => {
    expect(targetOf('ArrowDown', at)).toBe(6);
    expect(targetOf('ArrowUp', at)).toBe(4);
    expect(targetOf('PageDown', at)).toBe(17);
    expect(targetOf('PageUp', { ...at, index: 50 })).toBe(38);
    expect(targetOf('Home', at)).toBe(0);
    expect(targetOf('End', at)).toBe(999);
  });

  it('stay within the list', () => {
    expect(targetOf('PageUp', at)).toBe(0);
    expect(targetOf('PageDown', { ...at, index: 995 })).toBe(999);
    expect(targetOf('End', { index: 0, total: 0, page: 1 })).toBe(0);
  });

  it('mean nothing otherwise', () => {
    expect([targetOf('a', at), targetOf('Enter', at), targetOf('constructor', at)]).toEqual([null, null, null]);
  });
});
