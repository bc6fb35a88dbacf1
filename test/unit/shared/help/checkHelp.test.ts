import { describe, expect, it } from 'vitest';
import { allWell } from '../../../../shared/help/checkHelp.ts';

describe('a finding with nothing to do', () => {
  it('passes and is nobody’s job', () => {
    expect(allWell('好', 'fine')).toEqual({
      outcome: 'pass',
      explanation: { zh: '好', en: 'fine' },
      remedy: null,
      who: 'nobody',
    });
  });
});
