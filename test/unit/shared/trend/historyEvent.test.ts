import { describe, expect, it } from 'vitest';
import { historyEventSchema } from '../../../../shared/trend/historyEvent.ts';

describe('an event beside a history', () => {
  it('has words in both languages, and a verdict only where it is a check', () => {
    const event = {
      at: '2026-11-22T00:00:00.000Z',
      kind: 'part',
      verdict: null,
      words: { zh: '已更换：电池', en: 'Replaced: battery' },
    };
    expect(historyEventSchema.safeParse(event).success).toBe(true);
    expect(historyEventSchema.safeParse({ ...event, words: { zh: '已更换', en: '' } }).success).toBe(false);
    expect(historyEventSchema.safeParse({ ...event, verdict: 'well' }).success).toBe(false);
  });
});
