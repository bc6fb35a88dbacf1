// What the desktop shows of the centre of messages: notification, tray and badge, each only if the shop wants it and the desktop can.
import { z } from 'zod';
import type { Result } from '../../shared/error/appError.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import { type ReminderCounts, reminderCountsSchema } from '../../shared/reminder/reminder.ts';
import { type ReminderSettings, reminderSettingsSchema } from '../../shared/reminder/reminderSettings.ts';
import type { Logger } from '../log/logger.ts';
import type { OpenedTray } from './openTray.ts';
import { lockedNoticeOf, type NoticeWords, noticeOf } from './reminderNotice.ts';
import { type TrayEntry, trayEntries, trayTip, trayTone } from './trayWords.ts';

/** What the desk works with. */
export interface DeskParts {
  readonly ask: (
    name: 'reminders.settings' | 'reminders.counts',
    input: Record<string, never>,
  ) => Promise<Result<unknown>>;
  readonly language: () => Language;
  /** Somebody looks at the window: it says the same itself. */
  readonly isWatched: () => boolean;
  /** Nobody has logged in: whatever is told says nothing of the shop. */
  readonly isLocked: () => boolean;
  readonly notify: (words: NoticeWords) => void;
  readonly openTray: (onChosen: (id: NonNullable<TrayEntry>['id']) => void) => OpenedTray | null;
  readonly onChosen: (id: NonNullable<TrayEntry>['id']) => void;
  readonly setBadge: (count: number) => void;
  readonly log: Logger;
}

/** Shows, and hears of every change. */
export interface ReminderDesk {
  hear(name: string, payload: unknown): void;
  /** The engine's shop is open, or no shop is any more. */
  engineIs(isReady: boolean): void;
  /** The language has changed. */
  relabel(): void;
  /** Whether the tray is there to come back from. */
  isInTray(): boolean;
  close(): void;
}

const settingsAnswer = z.object({ settings: reminderSettingsSchema });

/** Nothing is shown before the engine has told. */
export const createReminderDesk = (parts: DeskParts): ReminderDesk => {
  let settings: ReminderSettings | null = null;
  let counts: ReminderCounts | null = null;
  let tray: OpenedTray | null = null;
  let isRefused = false;
  let turn = 0;

  const openOrClose = (): void => {
    if (settings?.tray === true && tray === null && !isRefused) {
      tray = parts.openTray(parts.onChosen);
      isRefused = tray === null;
    }
    if (settings?.tray === false) {
      tray?.close();
      tray = null;
    }
  };
  const show = (): void => {
    const language = parts.language();
    openOrClose();
    const news = counts !== null && parts.isLocked() ? 'locked' : counts;
    tray?.show({ tone: trayTone(counts), tip: trayTip(news, language), entries: trayEntries(news, language) });
    parts.setBadge(settings?.badge === true ? (counts?.unread ?? 0) : 0);
  };

  const learn = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const [kept, now] = [await parts.ask('reminders.settings', {}), await parts.ask('reminders.counts', {})];
    if (mine !== turn) return;
    settings = kept.ok ? (settingsAnswer.safeParse(kept.value).data?.settings ?? null) : null;
    counts = now.ok ? (reminderCountsSchema.safeParse(now.value).data ?? null) : null;
    show();
  };

  return {
    hear: (name, payload) => {
      if (name === 'reminders.changed') {
        counts = reminderCountsSchema.safeParse(payload).data ?? counts;
        show();
      } else if (name === 'reminders.settingsChanged') {
        settings = settingsAnswer.safeParse(payload).data?.settings ?? settings;
        show();
      } else if (name === 'access.changed') show();
      else if (name === 'reminders.told' && settings?.system === true && !parts.isWatched()) {
        const words = (parts.isLocked() ? lockedNoticeOf : noticeOf)(payload, parts.language());
        if (words !== null) parts.notify(words);
      }
    },
    engineIs: (isReady) => {
      if (isReady) {
        void learn();
        return;
      }
      turn += 1;
      counts = null;
      show();
    },
    relabel: show,
    isInTray: () => tray !== null,
    close: () => {
      tray?.close();
      tray = null;
    },
  };
};
