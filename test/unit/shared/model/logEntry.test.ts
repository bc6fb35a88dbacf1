import { describe, expect, it } from 'vitest';
import { logFilterSchema } from '../../../../shared/model/logEntry.ts';

describe('log filter', () => {
  it('restricts nothing when empty', () => {
    expect(logFilterSchema.parse({})).toEqual({});
  });

  it('refuses a kind nobody knows, a date without time and an endless text', () => {
    expect(logFilterSchema.safeParse({ kind: 'gossip' }).success).toBe(false);
    expect(logFilterSchema.safeParse({ from: '2026-11-22' }).success).toBe(false);
    expect(logFilterSchema.safeParse({ text: 'x'.repeat(201) }).success).toBe(false);
  });
});
