// The bell at the foot of the rail: how many messages wait, and the way to them; what is told now is said here too.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { headlineOf, notificationOf } from '../../shared/reminder/reminderWords.ts';
import { useEvent } from '../bridge/useEvent.ts';
import { useReminderCounts } from '../bridge/useReminders.ts';
import { toast } from '../ui/toast.ts';
import { useWords } from '../ui/useWords.ts';
import css from './Bell.module.css';
import { useTurn } from './useTurn.ts';

const most = 99;

/** Stands still without messages; nothing of it moves or sounds. */
export const Bell = () => {
  const { t, say } = useWords();
  const { pathname } = useLocation();
  const turn = useTurn();
  const unread = useReminderCounts()?.unread ?? 0;
  useEvent('reminders.told', ({ reminders }) => {
    const [only] = reminders;
    // Who is not at the window gets the notification of the system instead.
    if (only === undefined || !document.hasFocus() || pathname === '/reminders') return;
    const body = notificationOf(reminders)?.body;
    if (reminders.length === 1) toast(say(headlineOf(only)));
    else if (body !== undefined) toast(say(body));
  });
  useEvent('reminders.opened', ({ link }) =>
    turn({ to: link, kind: 'opened', words: t('desktop.turn.waits'), label: t('desktop.turn.open') }),
  );
  const label = unread === 0 ? t('reminder.bell') : t('reminder.bellUnread', { count: unread });
  const Icon = unread === 0 ? IconBell : IconBellRinging;
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        to="/reminders"
        size={32}
        aria-label={label}
        {...(pathname.startsWith('/reminders') ? { 'aria-current': 'page' as const } : {})}
        className={css['bell'] ?? ''}
      >
        <Icon size={18} aria-hidden />
        {unread === 0 ? null : (
          <span className={css['count']} aria-hidden>
            {unread > most ? `${String(most)}+` : unread}
          </span>
        )}
      </ActionIcon>
    </Tooltip>
  );
};
