import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../../electron/install/progress.mjs';

describe('progressLine', () => {
  it('says what is being done, for how long, and how much is done', () => {
    expect(progressLine('fetching Electron', 4200, 12_400_000)).toBe('fetching Electron …  4 s  12 MB');
    expect(progressLine('installing', 2000, '')).toBe('installing …  2 s');
    expect(progressLine('installing', 2000, 'node_modules: 12')).toBe('installing …  2 s  node_modules: 12');
  });
});
