// Calendar files that were imported, and the way to take one back.
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { CalendarImport } from '../../../shared/reminder/calendarImport.ts';
import { type Answer, knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Reminders.module.css';

const Line = ({ past, onUndo }: { readonly past: CalendarImport; readonly onUndo: () => void }) => {
  const { t, language } = useWords();
  const { fileName, at, by, jobs, undoneAt } = past;
  return (
    <li className={css['row']} data-record={past.id}>
      <div>
        <h3 className={css['label']}>{fileName}</h3>
        <p className={css['soft']}>{t('reminder.importLine', { time: formatTime(at, language, 'short'), by, jobs })}</p>
      </div>
      {undoneAt === null ? (
        <Button size="xs" variant="default" aria-label={`${t('reminder.undo')} ${fileName}`} onClick={onUndo}>
          {t('reminder.undo')}
        </Button>
      ) : (
        <span className={css['soft']}>{t('reminder.undone')}</span>
      )}
    </li>
  );
};

/** Newest first. */
export const CalendarImports = ({ answer }: { readonly answer: Answer<CommandOutput<'ics.imports'>> }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('ics.undo');
  const [asked, setAsked] = useState<CalendarImport | null>(null);
  const known = knownOf(answer);
  const shown = useShownRecord(known !== null);
  const undo = (importId: string): void => {
    void run({ importId }).then((result) => {
      setAsked(null);
      if (!result.ok) return;
      toast(t('reminder.undoDone', { cancelled: result.value.cancelled, kept: result.value.kept }));
      answer.reload();
    });
  };
  return (
    <Section inset="flush" title={t('reminder.imports')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <MissingRecord shown={shown} />
      {known === null || known.length === 0 ? (
        <p className={css['row']} data-soft>
          {t('reminder.noImports')}
        </p>
      ) : (
        <ul className={css['notes']}>
          {known.map((past) => (
            <Line key={past.id} past={past} onUndo={() => setAsked(past)} />
          ))}
        </ul>
      )}
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('reminder.undo')}
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
        centered
      >
        <p>{t('reminder.undoing', { file: asked?.fileName ?? '' })}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsked(null)}>
            {t('reminder.cancel')}
          </Button>
          <Button loading={isPending} onClick={() => asked !== null && undo(asked.id)} {...may}>
            {t('reminder.undo')}
          </Button>
        </Group>
      </Modal>
    </Section>
  );
};
