import { describe, expect, it } from 'vitest';
import { allPlugins } from '../../../../electron/engine/allFamilies.ts';

describe('the families of terminals', () => {
  it('have names of their own and at least one way to be reached', () => {
    const ids = allPlugins.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('zvt');
    expect(allPlugins.every(({ transports }) => transports.length > 0)).toBe(true);
  });
});
