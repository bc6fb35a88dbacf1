import { describe, expect, it } from 'vitest';
import { reminderSettingsSchema, usualReminders } from '../../../../shared/reminder/reminderSettings.ts';

describe('settings of reminders', () => {
  it('take the usual ones, and hours over midnight', () => {
    expect(reminderSettingsSchema.safeParse(usualReminders).success).toBe(true);
    expect(reminderSettingsSchema.safeParse({ ...usualReminders, quiet: null }).success).toBe(true);
  });

  it('refuse hours that begin when they end, times that are none, and too many days', () => {
    const refused = [
      { quiet: { from: '08:00', until: '08:00' } },
      { quiet: { from: '24:00', until: '08:00' } },
      { digestTime: '9:00' },
      { daysBefore: 61 },
    ];
    for (const change of refused)
      expect(reminderSettingsSchema.safeParse({ ...usualReminders, ...change }).success).toBe(false);
  });
});
