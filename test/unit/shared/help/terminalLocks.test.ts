import { describe, expect, it } from 'vitest';
import { terminalLocks } from '../../../../shared/help/terminalLocks.ts';

describe('locks', () => {
  it('are faults only where the terminal is out of order or its secure module was changed', () => {
    const faults = Object.entries(terminalLocks).filter(([, { outcome }]) => outcome === 'fail');
    expect(faults.map(([name]) => name).sort()).toEqual(['outOfOrder', 'secureModuleChanged']);
  });

  it('number as many as the two bytes of the protocol have bits', () => {
    expect(Object.keys(terminalLocks)).toHaveLength(16);
  });
});
