import { describe, expect, it } from 'vitest';
import { remindersCommands, remindersEvents } from '../../../../shared/ipc/remindersContract.ts';
import { usualReminders } from '../../../../shared/reminder/reminderSettings.ts';

describe('reminders contract', () => {
  it('takes whole settings only', () => {
    const { input } = remindersCommands['reminders.setSettings'];
    expect(input.safeParse({ settings: usualReminders }).success).toBe(true);
    expect(input.safeParse({ settings: { tray: true } }).success).toBe(false);
  });

  it('opens pages of the window only', () => {
    const { payload } = remindersEvents['reminders.opened'];
    expect(payload.safeParse({ link: '/reminders' }).success).toBe(true);
    expect(payload.safeParse({ link: 'https://example.org' }).success).toBe(false);
  });
});
