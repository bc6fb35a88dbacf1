import { describe, expect, it } from 'vitest';
import { commonFindings } from '../../../../shared/help/commonFindings.ts';

describe('findings where nothing was read', () => {
  it('tells what is not offered from what was not reached this time', () => {
    expect(commonFindings.notOffered.outcome).toBe('notSupported');
    for (const kind of ['busy', 'cancelled', 'brokenOff'] as const)
      expect(commonFindings[kind].outcome).toBe('skipped');
  });

  it('asks for nothing where a terminal simply does not offer a value', () => {
    expect(commonFindings.notOffered).toMatchObject({ remedy: null, who: 'nobody' });
  });
});
