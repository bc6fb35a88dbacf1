import { describe, expect, it } from 'vitest';
import { originOf, setFilters } from '../../../../electron/service/exportOrigin.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('where an export is from', () => {
  it('names person, time with offset, version, rows and shop', async () => {
    const deps = await someDeps('simulated');
    expect(originOf({ ...deps, version: '0.1.0' }, [['kind', 'check']], 7)).toEqual({
      operator: 'Li',
      at: '2026-11-22T09:30:05+08:00',
      version: '0.1.0',
      rows: 7,
      simulated: true,
      filters: [['kind', 'check']],
    });
  });

  it('states only the filters that are set', () => {
    const given = setFilters([
      ['a', null],
      ['b', undefined],
      ['c', ''],
      ['d', 'x'],
    ]);
    expect(given).toEqual([['d', 'x']]);
  });
});
