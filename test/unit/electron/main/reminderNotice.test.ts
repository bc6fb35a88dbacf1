import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ Notification: class {} }));
const { linkOf, noticeOf } = await import('../../../../electron/main/reminderNotice.ts');

describe('a notification', () => {
  it('of anything else than messages is none', () => {
    for (const payload of [null, {}, { reminders: [] }, { reminders: [{ id: 7 }] }])
      expect(noticeOf(payload, 'zh')).toBeNull();
  });

  it('of several messages opens the centre', () => {
    expect(linkOf([])).toBe('/reminders');
  });
});
