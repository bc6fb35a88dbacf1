import { describe, expect, it } from 'vitest';
import { type ReminderHead, reminderKinds } from '../../../../shared/reminder/reminder.ts';
import { detailOf, headlineOf, notificationOf, reminderKindNames } from '../../../../shared/reminder/reminderWords.ts';

const item = (zh: string, en: string) => ({
  title: { zh, en },
  detail: { zh: '1 号收银台', en: 'Counter 1' },
  link: '/plan/job/x',
  isOpen: true,
});
const head = (count: number, kind: ReminderHead['kind'] = 'jobDue'): ReminderHead => ({
  kind,
  count,
  sample: [
    item('每日外观检查', 'Daily look'),
    item('月度保养', 'Monthly care'),
    item('每日外观检查', 'Daily look'),
    item('x', 'x'),
  ].slice(0, count),
});

describe('the words of a message', () => {
  it('name the one thing, and count thousands in one line', () => {
    expect(headlineOf(head(1))).toEqual({ zh: '到期：每日外观检查', en: 'Due: Daily look' });
    expect(headlineOf(head(2314, 'jobOverdue'))).toEqual({ zh: '2314 项任务已逾期', en: '2314 jobs are overdue' });
    expect(detailOf(head(1))).toEqual({ zh: '1 号收银台', en: 'Counter 1' });
    expect(detailOf(head(2314))).toEqual({ zh: '每日外观检查、月度保养 等', en: 'Daily look, Monthly care, and more' });
  });

  it('make one notification of all that is told at once', () => {
    expect(notificationOf([])).toBeNull();
    expect(notificationOf([head(1)])?.title.en).toBe('Due: Daily look');
    expect(notificationOf([head(12), head(2314, 'jobOverdue')])?.body).toEqual({
      zh: '12 项任务到期；2314 项任务已逾期',
      en: '12 jobs are due; 2314 jobs are overdue',
    });
  });

  it('exist in both languages for each kind', () => {
    for (const kind of reminderKinds) {
      expect(headlineOf(head(1, kind)).zh).not.toBe(headlineOf(head(1, kind)).en);
      expect(headlineOf(head(7, kind)).zh).toContain('7');
      expect(headlineOf(head(7, kind)).en).toContain('7');
      expect(reminderKindNames[kind].zh).not.toBe('');
    }
  });
});
