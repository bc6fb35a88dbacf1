import { describe, expect, it } from 'vitest';
import { parseLoad } from '../../../../../electron/protocol/adb/adbLoad.ts';

describe('the load of an Android terminal', () => {
  it('is the line for all processes', () => {
    expect(
      parseLoad('Load: 1.9 / 2 / 2\n  40% 911/system_server: 1% user\n12.5% TOTAL: 5.6% user + 6.1% kernel\n'),
    ).toBe(12.5);
  });

  it('is unknown without such a line', () => {
    expect(parseLoad("Can't find service: cpuinfo\n")).toBeNull();
    expect(parseLoad('NaN% TOTAL: 0% user\n')).toBeNull();
  });
});
