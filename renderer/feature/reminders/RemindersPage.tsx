// The centre of messages: everything that was ever told, what waits first.
import { Button } from '@mantine/core';
import { IconBell, IconCalendarShare, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ReminderCard } from './ReminderCard.tsx';
import css from './Reminders.module.css';
import { useReminderList } from './useReminderList.ts';

type Show = 'waiting' | 'all';

/** None waits; some that were dealt with may be there. */
const NoMessages = ({ show }: { readonly show: Show }) => {
  const { t } = useWords();
  const all = knownOf(useReminderList('all').answer);
  return all === null ? null : (
    <EmptyState
      isFirst={all.reminders.length === 0}
      icon={<IconBell size={24} />}
      title={t(show === 'waiting' ? 'reminder.none' : 'reminder.noneAll')}
    >
      {t('reminder.noneHint')}
    </EmptyState>
  );
};

const Messages = ({ show }: { readonly show: Show }) => {
  const { t } = useWords();
  const { answer, canShowMore, showMore } = useReminderList(show);
  const known = knownOf(answer);
  if (known === null) {
    return answer.state === 'failed' ? (
      <ErrorNotice error={answer.error} onRetry={answer.reload} />
    ) : (
      <Loading rows={4} height={84} />
    );
  }
  if (known.reminders.length === 0) {
    return <NoMessages show={show} />;
  }
  return (
    <>
      <ul className={css['list']} aria-label={t('reminder.list')}>
        {known.reminders.map((reminder) => (
          <li key={reminder.id}>
            <ReminderCard reminder={reminder} />
          </li>
        ))}
      </ul>
      {canShowMore ? (
        <Button variant="default" onClick={showMore}>
          {t('reminder.moreMessages')}
        </Button>
      ) : null}
    </>
  );
};

const Quiet = () => {
  const { t, language } = useWords();
  const answer = useAnswer('reminders.settings', {});
  useEvent('reminders.changed', answer.reload);
  const until = knownOf(answer)?.quietUntil ?? null;
  if (until === null) return null;
  return <Notice kind="info" title={t('reminder.quietNow', { time: formatTime(until, language, 'hour') })} />;
};

/** The page behind the bell. */
export const RemindersPage = () => {
  const { t } = useWords();
  const [show, setShow] = useState<Show>('waiting');
  const readAll = useCommand('reminders.readAll');
  return (
    <Page
      title={t('reminder.title')}
      lead={t('reminder.lead')}
      actions={
        <>
          <Button
            component={Link}
            to="/reminders/calendar"
            variant="default"
            leftSection={<IconCalendarShare size={16} aria-hidden />}
          >
            {t('reminder.toCalendar')}
          </Button>
          <Button
            component={Link}
            to="/reminders/settings"
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
          >
            {t('reminder.toSettings')}
          </Button>
        </>
      }
      toolbar={
        <div className={css['toolbar']} data-filters>
          <Segments
            aria-label={t('reminder.show')}
            value={show}
            onChange={(value) => setShow(value === 'all' ? 'all' : 'waiting')}
            data={[
              { value: 'waiting', label: t('reminder.waiting') },
              { value: 'all', label: t('reminder.all') },
            ]}
          />
          <Button variant="subtle" size="sm" loading={readAll.isPending} onClick={() => void readAll.run({})}>
            {t('reminder.readAll')}
          </Button>
        </div>
      }
    >
      {readAll.error === null ? null : <ErrorNotice error={readAll.error} onDismiss={readAll.forgetError} />}
      <Quiet />
      <Messages key={show} show={show} />
    </Page>
  );
};
