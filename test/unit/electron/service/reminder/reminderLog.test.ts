import { describe, expect, it } from 'vitest';
import { settingWords } from '../../../../../electron/service/reminder/reminderLog.ts';
import { usualReminders } from '../../../../../shared/reminder/reminderSettings.ts';

describe('the line of the log about reminders', () => {
  it('says what is on, when it is quiet, and what is only entered', () => {
    expect(settingWords(usualReminders).en).toContain('quiet hours 21:00–08:00 (not for a suspicion of tampering)');
    const { zh, en } = settingWords({ ...usualReminders, quiet: null, tray: false, kinds: ['jobDue'] });
    expect(zh).toContain('托盘关');
    expect(en).toContain('quiet hours none');
    expect(en).toContain('only entered in the centre: Jobs overdue');
  });
});
