import { describe, expect, it } from 'vitest';
import { noSuchPart, passedOverFindings } from '../../../../../shared/help/checks/guidedCommon.ts';

describe('what any guided check can find', () => {
  it('never blames a terminal for a part that it does not have', () => {
    expect(noSuchPart('没有', 'none')).toEqual({
      outcome: 'notSupported',
      explanation: { zh: '没有', en: 'none' },
      remedy: null,
      who: 'nobody',
    });
  });

  it('counts a step that was passed over as not run', () => {
    for (const { outcome } of Object.values(passedOverFindings)) expect(outcome).toBe('skipped');
  });
});
