// Messages of the centre, one page after the other, asked anew when something changes.
import { useState } from 'react';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

const pageSize = 20;
const mostShown = 100;

/** The newest messages, and a way to more of them. */
export const useReminderList = (show: 'waiting' | 'all') => {
  const [shown, setShown] = useState(pageSize);
  const answer = useAnswer('reminders.list', { show, offset: 0, limit: shown });
  useEvent('reminders.changed', answer.reload);
  return {
    answer,
    canShowMore: answer.state === 'filled' && answer.value.total > shown && shown < mostShown,
    showMore: () => setShown((before) => Math.min(mostShown, before + pageSize)),
  };
};
