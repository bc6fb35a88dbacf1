// What one message is about, in pages; each leads to its own place.
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Reminder, ReminderItem } from '../../../shared/reminder/reminder.ts';
import { sampleSize } from '../../../shared/reminder/reminder.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Reminders.module.css';

const atOnce = 50;

const Line = ({ item, onOpen }: { readonly item: ReminderItem; readonly onOpen: () => void }) => {
  const { t, say } = useWords();
  return (
    <li className={css['item']}>
      <Link to={item.link} className={css['itemTitle'] ?? ''} onClick={onOpen}>
        {say(item.title)}
      </Link>
      {item.detail === null ? null : <span className={css['soft']}>{say(item.detail)}</span>}
      {item.isOpen ? null : (
        <span className={css['soft']}>
          <IconCheck size={14} aria-hidden /> {t('reminder.itemDone')}
        </span>
      )}
    </li>
  );
};

/** The first of them, and the others on demand. */
export const ReminderItems = ({ reminder, onOpen }: { readonly reminder: Reminder; readonly onOpen: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError } = useCommand('reminders.items');
  const [more, setMore] = useState<readonly ReminderItem[]>([]);
  const items = more.length === 0 ? reminder.sample : more;
  const left = reminder.count - items.length;
  const showMore = () => {
    const offset = more.length;
    void run({ reminderId: reminder.id, offset, limit: more.length === 0 ? atOnce + sampleSize : atOnce }).then(
      (result) => {
        if (result.ok) setMore((before) => [...before, ...result.value.items]);
      },
    );
  };
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <ul className={css['items']} aria-label={t('reminder.items')}>
        {items.map((item, index) => (
          <Line key={`${String(index)} ${item.link}`} item={item} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="compact-sm" variant="subtle" loading={isPending} onClick={showMore}>
          {t('reminder.moreItems', { count: Math.min(left, atOnce) })}
        </Button>
      ) : null}
    </>
  );
};
