import { describe, expect, it } from 'vitest';
import { guideIdSchema, guideIds, line, never, points, steps } from '../../../../shared/knowhow/guide.ts';

describe('the form of a guide', () => {
  it('knows its ids and no others', () => {
    expect(guideIdSchema.safeParse(guideIds[0]).success).toBe(true);
    expect(guideIdSchema.safeParse('lottery').success).toBe(false);
    expect(new Set(guideIds).size).toBe(guideIds.length);
  });

  it('has steps, points and what is not done', () => {
    const title = line('标题', 'Title');
    expect([steps, points, never].map((make) => make(title, line('一', 'one')))).toEqual([
      { kind: 'steps', title, lines: [{ zh: '一', en: 'one' }] },
      { kind: 'points', title, lines: [{ zh: '一', en: 'one' }] },
      { kind: 'never', title, lines: [{ zh: '一', en: 'one' }] },
    ]);
  });
});
