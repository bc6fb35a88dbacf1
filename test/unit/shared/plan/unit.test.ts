import { describe, expect, it } from 'vitest';
import { subjectKey, subjectSchema } from '../../../../shared/plan/unit.ts';

describe('what a job is about', () => {
  it('has one text by which it is found', () => {
    const unitId = '018f0000-0000-7000-8000-000000000001';
    expect(subjectKey({ kind: 'unit', unitId })).toBe(unitId);
    expect(subjectKey({ kind: 'store', store: '人民路店' })).toBe('store:人民路店');
    expect(subjectKey({ kind: 'shop' })).toBe('shop');
    expect(subjectSchema.safeParse({ kind: 'store', store: '' }).success).toBe(false);
  });
});
