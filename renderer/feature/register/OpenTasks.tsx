// Everything of the register that waits for a person: the newest few, the rest on demand.

import { Button } from '@mantine/core';
import { useState } from 'react';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';
import { TaskRow } from './TaskRow.tsx';

const shownAtFirst = 2;

/** Open tasks; nothing while there are none. */
export const OpenTasks = () => {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const answer = useAnswer('register.tasks', { isOpen: true });
  useEvent('register.tasksChanged', answer.reload);
  const known = knownOf(answer);
  if (known === null) {
    return answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null;
  }
  if (known.open === 0) return null;
  const shown = isWhole ? known.tasks : known.tasks.slice(0, shownAtFirst);
  return (
    <div className={css['tasks']}>
      <Section
        title={t('register.tasks.title')}
        hint={t('register.tasks.hint')}
        inset="flush"
        actions={
          known.tasks.length > shown.length ? (
            <Button size="xs" variant="subtle" onClick={() => setIsWhole(true)}>
              {t('register.tasks.all', { count: known.open })}
            </Button>
          ) : null
        }
      >
        <ul className={css['taskList']}>
          {shown.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      </Section>
    </div>
  );
};
