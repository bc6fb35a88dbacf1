import { describe, expect, it } from 'vitest';
import { reminderItemSchema } from '../../../../shared/reminder/reminder.ts';

describe('a thing to be told', () => {
  it('leads to a page of the window and nowhere else', () => {
    const item = { title: { zh: '甲', en: 'A' }, detail: null, isOpen: true };
    const leads = (link: string): boolean => reminderItemSchema.safeParse({ ...item, link }).success;
    expect(leads('/plan/job/0b1c')).toBe(true);
    expect(leads('/plan/jobs?phase=overdue')).toBe(true);
    for (const link of ['https://example.org', 'javascript:1', '', '/a b', '/x#y'])
      expect(leads(link), link).toBe(false);
  });
});
