import { describe, expect, it } from 'vitest';
import { trayPicture } from '../../../../electron/main/trayPicture.ts';
import { trayEntries, trayTip, trayTone } from '../../../../electron/main/trayWords.ts';

const counts = { unread: 1, urgent: 0, snoozed: 0, dueToday: 2, overdue: 5 };

describe('the tray', () => {
  it('says what is due and overdue, and offers check, window and quit', () => {
    expect(trayTip(counts, 'zh')).toBe('终端管家 · 已逾期 5 项，今天到期 2 项');
    expect(trayEntries(counts, 'en').map((entry) => entry?.label ?? '-')).toEqual([
      '2 due today',
      '5 overdue',
      '1 unread reminders',
      '-',
      'Check all terminals now',
      'Open the window',
      '-',
      'Quit',
    ]);
    expect(trayEntries(null, 'zh').map((entry) => entry?.id ?? '-')).toEqual(['check', 'open', '-', 'quit']);
  });

  it('looks different for what is overdue, in words and picture', () => {
    expect([trayTone(counts), trayTone({ ...counts, overdue: 0 }), trayTone(null)]).toEqual([
      'urgent',
      'waiting',
      'calm',
    ]);
    const pictures = (['calm', 'waiting', 'urgent'] as const).map((tone) => trayPicture(tone, 16).toString('hex'));
    expect(new Set(pictures).size).toBe(3);
    expect(trayPicture('calm', 32)).toHaveLength(32 * 32 * 4);
  });
});
