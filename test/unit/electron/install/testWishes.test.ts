import { describe, expect, it } from 'vitest';
import { testWishes } from '../../../../electron/install/testWishes.mjs';

const all = ['unit', 'contract', 'integration', 'rules'];

describe('testWishes', () => {
  it('wants every test when nothing is said', () => {
    expect(testWishes([])).toEqual({ kinds: all, window: true, files: [], name: null });
  });

  it('reads kinds and parts of file names', () => {
    expect(testWishes(['unit', 'zvt'])).toEqual({ kinds: ['unit'], window: false, files: ['zvt'], name: null });
    expect(testWishes(['e2e'])).toEqual({ kinds: [], window: true, files: [], name: null });
    expect(testWishes(['framer'])).toEqual({ kinds: all, window: true, files: ['framer'], name: null });
  });

  it('reads a part of the test name', () => {
    expect(testWishes(['rules', '-t', 'cycles'])).toEqual({
      kinds: ['rules'],
      window: false,
      files: [],
      name: 'cycles',
    });
  });

  it('names an option that it does not know', () => {
    expect(testWishes(['--watch'])).toEqual({ unknown: '--watch' });
  });
});
