// One notification of the system for all messages that are told at once, however many things they are about.
import { Notification } from 'electron';
import { z } from 'zod';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import { spokenDates } from '../../shared/model/spokenDates.ts';
import { type Reminder, reminderSchema } from '../../shared/reminder/reminder.ts';
import { notificationOf } from '../../shared/reminder/reminderWords.ts';

/** Title and text of a notification, and the page that a press on it opens. */
export interface NoticeWords {
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

const told = z.object({ reminders: z.array(reminderSchema).min(1) });

/** The page for what is told: the one thing itself, or the centre. */
export const linkOf = (reminders: readonly Reminder[]): string => {
  const [only] = reminders;
  return reminders.length === 1 && only?.count === 1 ? (only.sample[0]?.link ?? '/reminders') : '/reminders';
};

const whileLocked = {
  title: { zh: '有新的提醒', en: 'There are new reminders' },
  urgent: { zh: '有紧急提醒', en: 'There is an urgent reminder' },
  body: { zh: '登录后可以查看。', en: 'Log in to see what it is about.' },
} as const satisfies Record<string, Bilingual>;

/** What a notification says while nobody has logged in; the page is asked for once somebody has. */
export const lockedNoticeOf = (payload: unknown, language: Language): NoticeWords | null => {
  const parsed = told.safeParse(payload);
  if (!parsed.success) return null;
  const { title, urgent, body } = whileLocked;
  const isUrgent = parsed.data.reminders.some((each) => each.isUrgent);
  return { title: (isUrgent ? urgent : title)[language], body: body[language], link: '/reminders' };
};

/** What a notification says of an event of the engine; null = nothing. */
export const noticeOf = (payload: unknown, language: Language): NoticeWords | null => {
  const parsed = told.safeParse(payload);
  if (!parsed.success) return null;
  const words = notificationOf(parsed.data.reminders);
  return words === null
    ? null
    : {
        title: spokenDates(words.title, language),
        body: spokenDates(words.body, language),
        link: linkOf(parsed.data.reminders),
      };
};

/** Shows it where the system can; a press on it runs `onOpen`. */
export const showNotice = ({ title, body }: NoticeWords, onOpen: () => void): void => {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body });
  notice.on('click', onOpen);
  notice.show();
};
