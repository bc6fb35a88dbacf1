import { describe, expect, it } from 'vitest';
import { itemTypes, signatureWays, templateItemSchema, templateSchema } from '../../../../shared/job/template.ts';
import { anItem, aTemplate } from '../../../support/aJob.ts';

describe('a checklist', () => {
  it('has points of five kinds and four ways to sign', () => {
    expect([itemTypes.length, signatureWays.length]).toEqual([5, 4]);
    expect(templateSchema.parse(aTemplate())).toEqual(aTemplate());
  });

  it('has points whose ids can stand in a file and in an address', () => {
    for (const id of ['', 'Öl', 'a b', '-a', 'a'.repeat(41)])
      expect(templateItemSchema.safeParse(anItem({ id })).success).toBe(false);
    expect(templateItemSchema.safeParse(anItem({ metric: 'no.such' as 'uptime' })).success).toBe(false);
  });
});
