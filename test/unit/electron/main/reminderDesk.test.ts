import { describe, expect, it, vi } from 'vitest';
import { success } from '../../../../shared/error/appError.ts';
import type { Reminder, ReminderCounts } from '../../../../shared/reminder/reminder.ts';
import { type ReminderSettings, usualReminders } from '../../../../shared/reminder/reminderSettings.ts';

vi.mock('electron', () => ({ Notification: class {} }));
const { createReminderDesk } = await import('../../../../electron/main/reminderDesk.ts');

const counts: ReminderCounts = { unread: 2, urgent: 0, snoozed: 0, dueToday: 3, overdue: 0 };
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const aReminder = (number: number, count = 1): Reminder => ({
  id: uuid(number),
  kind: 'jobDue',
  state: 'unread',
  isUrgent: false,
  madeAt: '2026-11-22T01:00:00.000Z',
  toldAt: '2026-11-22T01:00:00.000Z',
  snoozedUntil: null,
  readAt: null,
  readBy: null,
  count,
  open: count,
  sample: [{ title: { zh: '月度保养', en: 'Monthly care' }, detail: null, link: '/plan/job/1', isOpen: true }],
});

const aDesk = (given: { settings?: Partial<ReminderSettings>; hasTray?: boolean; isWatched?: boolean } = {}) => {
  const seen = {
    notices: [] as { body: string; link: string }[],
    tips: [] as string[],
    entries: [] as (string | undefined)[][],
    isLocked: false,
    badges: [] as number[],
    trays: 0,
    closed: 0,
  };
  const settings = { ...usualReminders, ...given.settings };
  const desk = createReminderDesk({
    ask: (name) => Promise.resolve(success(name === 'reminders.settings' ? { settings } : counts)),
    language: () => 'en',
    isWatched: () => given.isWatched ?? false,
    isLocked: () => seen.isLocked,
    notify: ({ body, link }) => seen.notices.push({ body, link }),
    openTray: () => {
      seen.trays += 1;
      if (given.hasTray === false) return null;
      return {
        show: ({ tip, entries }) => {
          seen.tips.push(tip);
          seen.entries.push(entries.map((entry) => entry?.id));
        },
        close: () => (seen.closed += 1),
      };
    },
    onChosen: () => undefined,
    setBadge: (count) => seen.badges.push(count),
    log: () => undefined,
  });
  return { desk, seen };
};
const learned = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what the desktop shows', () => {
  it('is the tray with what is due, and the badge with what is unread', async () => {
    const { desk, seen } = aDesk();
    desk.engineIs(true);
    await learned();
    expect(seen.tips.at(-1)).toBe('Terminal Steward · 3 due today');
    expect(seen.badges.at(-1)).toBe(2);
    desk.hear('reminders.changed', { ...counts, unread: 0, dueToday: 0, overdue: 2314 });
    expect(seen.tips.at(-1)).toBe('Terminal Steward · 2314 overdue, Nothing is due today');
    expect(seen.badges.at(-1)).toBe(0);
    desk.engineIs(false);
    expect(seen.tips.at(-1)).toBe('Terminal Steward');
  });

  it('says nothing of the shop while nobody has logged in, and offers nothing that asks for somebody', async () => {
    const { desk, seen } = aDesk();
    desk.engineIs(true);
    await learned();
    seen.isLocked = true;
    desk.hear('access.changed', {});
    expect(seen.tips.at(-1)).toBe('Terminal Steward · locked');
    expect(seen.entries.at(-1)).toEqual(['open', undefined, 'quit']);
    desk.hear('reminders.told', { reminders: [aReminder(1)] });
    expect(seen.notices).toEqual([{ body: 'Log in to see what it is about.', link: '/reminders' }]);
    seen.isLocked = false;
    desk.hear('access.changed', {});
    expect(seen.tips.at(-1)).toBe('Terminal Steward · 3 due today');
  });

  it('is complete without a tray, which is asked for once', async () => {
    const { desk, seen } = aDesk({ hasTray: false });
    desk.engineIs(true);
    await learned();
    desk.hear('reminders.changed', counts);
    desk.hear('reminders.told', { reminders: [aReminder(1)] });
    expect(seen).toMatchObject({ trays: 1, tips: [], notices: [{ body: 'Due: Monthly care', link: '/plan/job/1' }] });
  });

  it('is one notification for all that is told at once, and none while somebody looks at the window', async () => {
    const reminders = [aReminder(1, 40), { ...aReminder(2, 2314), kind: 'jobOverdue' as const }];
    const away = aDesk();
    away.desk.engineIs(true);
    await learned();
    away.desk.hear('reminders.told', { reminders });
    expect(away.seen.notices).toEqual([{ body: '40 jobs are due; 2314 jobs are overdue', link: '/reminders' }]);
    for (const given of [{ isWatched: true }, { settings: { system: false } }]) {
      const other = aDesk(given);
      other.desk.engineIs(true);
      await learned();
      other.desk.hear('reminders.told', { reminders });
      expect(other.seen.notices).toEqual([]);
    }
  });

  it('follows the settings, and ignores what it does not understand', async () => {
    const { desk, seen } = aDesk();
    desk.engineIs(true);
    await learned();
    desk.hear('reminders.settingsChanged', { settings: { ...usualReminders, tray: false, badge: false } });
    expect(seen.closed).toBe(1);
    expect(seen.badges.at(-1)).toBe(0);
    desk.hear('reminders.told', { reminders: 'x' });
    desk.hear('reminders.changed', 7);
    desk.hear('terminals.changed', {});
    expect(seen.notices).toEqual([]);
  });
});
