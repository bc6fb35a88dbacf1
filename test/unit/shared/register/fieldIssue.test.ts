import { describe, expect, it } from 'vitest';
import {
  fieldIssueSchema,
  fieldValuesSchema,
  registerFilterSchema,
  registerSorts,
} from '../../../../shared/register/fieldIssue.ts';

const issue = {
  field: 'tid',
  severity: 'error',
  problem: 'length',
  message: { zh: '长度', en: 'length' },
  remedy: { zh: '核对', en: 'compare' },
} as const;

describe('what travels between window and register', () => {
  it('is an issue of a field that exists, in both languages', () => {
    expect(fieldIssueSchema.safeParse(issue).success).toBe(true);
    expect(fieldIssueSchema.safeParse({ ...issue, field: 'pin' }).success).toBe(false);
    expect(fieldIssueSchema.safeParse({ ...issue, message: { zh: '长度', en: '' } }).success).toBe(false);
  });

  it('is texts of fields that exist, not longer than anybody types', () => {
    expect(fieldValuesSchema.safeParse({ tid: 'A', note: null }).success).toBe(true);
    expect(fieldValuesSchema.safeParse({ pin: '1234' }).success).toBe(false);
    expect(fieldValuesSchema.safeParse({ note: 'x'.repeat(1_000_000) }).success).toBe(false);
  });

  it('is a filter in which nothing has to be said', () => {
    expect(registerFilterSchema.parse({})).toEqual({});
    expect(registerFilterSchema.safeParse({ lifecycle: 'gone' }).success).toBe(false);
    expect(registerSorts).toContain('store');
  });
});
