import { expect, it } from 'vitest';
import { paperNames, paperRequestSchema, paperTemplates } from '../../../../shared/paper/paperRequest.ts';

it('names every template in both languages and takes no unknown one', () => {
  for (const template of paperTemplates) expect(paperNames[template].zh).not.toBe(paperNames[template].en);
  expect(paperRequestSchema.safeParse({ template: 'log', filter: {} }).data).toMatchObject({ part: 1 });
  expect(paperRequestSchema.safeParse({ template: 'secret' }).success).toBe(false);
  expect(paperRequestSchema.safeParse({ template: 'check', checkId: '1' }).success).toBe(false);
  const period = { template: 'period', from: '2026-02-30', until: '2026-03-01', store: null };
  expect(paperRequestSchema.safeParse(period).success).toBe(false);
});
