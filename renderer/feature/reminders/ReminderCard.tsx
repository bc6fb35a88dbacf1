// One message: what it says, what it is about, and what can be done with it.
import { Button, Menu } from '@mantine/core';
import {
  IconAlarmSnooze,
  IconAlertTriangle,
  type IconBell,
  IconCalendarDue,
  IconCalendarExclamation,
  IconId,
  IconMoonStars,
  IconPackage,
  IconSchool,
  IconSpeakerphone,
  IconTool,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Reminder, ReminderKind } from '../../../shared/reminder/reminder.ts';
import { detailOf, headlineOf } from '../../../shared/reminder/reminderWords.ts';
import { snoozeChoices } from '../../../shared/reminder/snooze.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ReminderItems } from './ReminderItems.tsx';
import css from './Reminders.module.css';

const icons: Readonly<Record<ReminderKind, typeof IconBell>> = {
  jobDue: IconCalendarDue,
  jobOverdue: IconCalendarExclamation,
  finding: IconAlertTriangle,
  incident: IconTool,
  training: IconSchool,
  notice: IconSpeakerphone,
  task: IconId,
  stock: IconPackage,
  unattended: IconMoonStars,
};

const Standing = ({ reminder }: { readonly reminder: Reminder }) => {
  const { t, language } = useWords();
  const { state, snoozedUntil, toldAt, readAt, readBy, count, open, isUrgent, madeAt } = reminder;
  const words = [
    ...(isUrgent ? [t('reminder.urgent')] : []),
    t(`reminder.states.${state}`),
    formatTime(toldAt ?? madeAt, language, 'short'),
    ...(state === 'unread' && toldAt === null ? [t('reminder.held')] : []),
    ...(snoozedUntil === null
      ? []
      : [t('reminder.snoozedUntil', { time: formatTime(snoozedUntil, language, 'short') })]),
    ...(readAt === null || readBy === null
      ? []
      : [t('reminder.readBy', { name: readBy, time: formatTime(readAt, language, 'short') })]),
    ...(count > 1 ? [t('reminder.openCount', { open, count })] : []),
  ];
  return <p className={css['soft']}>{words.join(' · ')}</p>;
};

const Later = ({ reminderId }: { readonly reminderId: string }) => {
  const { t } = useWords();
  const { run, isPending } = useCommand('reminders.snooze');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" loading={isPending} leftSection={<IconAlarmSnooze size={16} aria-hidden />}>
          {t('reminder.snooze')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {snoozeChoices.map((choice) => (
          <Menu.Item key={choice} onClick={() => void run({ reminderId, choice })}>
            {t(`reminder.snoozes.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

/** A message on a card of its own. */
export const ReminderCard = ({ reminder }: { readonly reminder: Reminder }) => {
  const { t, say } = useWords();
  const { run, isPending, error, forgetError } = useCommand('reminders.read');
  const { id, kind, state, count, sample } = reminder;
  const isWaiting = state === 'unread' || state === 'snoozed';
  const Icon = icons[kind];
  const detail = detailOf(reminder);
  const [first] = sample;
  const read = (): void => {
    if (isWaiting) void run({ reminderId: id });
  };
  return (
    <article className={css['card']} data-state={state} data-urgent={reminder.isUrgent} aria-labelledby={`title-${id}`}>
      <Icon className={css['icon']} size={20} aria-hidden />
      <div className={css['words']}>
        <h2 className={css['headline']} id={`title-${id}`}>
          {say(headlineOf(reminder))}
        </h2>
        {detail === null ? null : <p className={css['detail']}>{say(detail)}</p>}
        <Standing reminder={reminder} />
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        {count > 1 ? (
          <Fold summary={t('reminder.items')}>
            <ReminderItems reminder={reminder} onOpen={read} />
          </Fold>
        ) : null}
      </div>
      <div className={css['actions']}>
        {count === 1 && first !== undefined ? (
          <Button component={Link} to={first.link} size="xs" variant={isWaiting ? 'light' : 'default'} onClick={read}>
            {t('reminder.open')}
          </Button>
        ) : null}
        {isWaiting ? <Later reminderId={id} /> : null}
        {isWaiting ? (
          <Button size="xs" variant="default" loading={isPending} onClick={read}>
            {t('reminder.read')}
          </Button>
        ) : null}
      </div>
    </article>
  );
};
