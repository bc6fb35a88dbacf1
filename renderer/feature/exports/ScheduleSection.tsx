// Exports that are made by themselves: when, what, where to, and how the last one went.
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failure } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Exports.module.css';
import { ScheduleDialog, type ShownSchedule } from './ScheduleDialog.tsx';

const Problem = ({ schedule }: { readonly schedule: ShownSchedule }) => {
  const { t, say } = useWords();
  if (schedule.problem === null) return null;
  const { title, remedy } = adviseOn(failure(schedule.problem, { file: schedule.folder }).error);
  return (
    <Notice kind="warn" title={`${t('exports.problem')} · ${say(title)}`}>
      {say(remedy)}
    </Notice>
  );
};

interface LineProps {
  readonly schedule: ShownSchedule;
  readonly onEdit: () => void;
  readonly onChange: () => void;
}

const Line = ({ schedule, onEdit, onChange }: LineProps) => {
  const { t, language } = useWords();
  const run = useCommand('exports.runSchedule');
  const remove = useCommand('exports.removeSchedule');
  const { id, name, what, format, rhythm, time, folder, nextAt, lastAt } = schedule;
  const at = (moment: string): string => formatTime(moment, language, 'dateTime');
  const moments = [
    nextAt === null ? t('exports.isOff') : t('exports.next', { at: at(nextAt) }),
    lastAt === null ? null : t('exports.last', { at: at(lastAt) }),
  ].filter((word) => word !== null);
  const runNow = (): void =>
    void run.run({ scheduleId: id }).then((result) => {
      if (result.ok) toast(t('exports.done', { count: result.value.rows }));
      onChange();
    });
  const drop = (): void =>
    void remove.run({ scheduleId: id }).then((result) => {
      if (result.ok) toast(t('exports.removed'));
      onChange();
    });
  return (
    <li className={css['line']}>
      <div>
        <strong>{name}</strong>
        <span className={css['soft']}>
          {t(`exports.what.${what}`)} · {t(`exports.formats.${format}`)} · {t(`exports.rhythms.${rhythm}`)} {time} ·{' '}
          {folder}
        </span>
        <span className={css['soft']}>{moments.join(' · ')}</span>
      </div>
      <Problem schedule={schedule} />
      <div className={css['buttons']}>
        <Button
          size="xs"
          variant="default"
          loading={run.isPending}
          onClick={runNow}
          aria-label={`${t('exports.runNow')}: ${name}`}
          {...run.may}
        >
          {t('exports.runNow')}
        </Button>
        <Button size="xs" variant="default" onClick={onEdit} aria-label={`${t('exports.edit')}: ${name}`}>
          {t('exports.edit')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={drop}
          aria-label={`${t('exports.remove')}: ${name}`}
          {...remove.may}
        >
          {t('exports.remove')}
        </Button>
      </div>
    </li>
  );
};

/** The section. */
export const ScheduleSection = () => {
  const { t } = useWords();
  const answer = useAnswer('exports.schedules', {});
  const [edited, setEdited] = useState<ShownSchedule | 'new' | null>(null);
  useEvent('exports.changed', answer.reload);
  const schedules = answer.state === 'filled' ? answer.value.schedules : [];
  return (
    <Section
      title={t('exports.schedules')}
      hint={t('exports.schedulesHint')}
      actions={
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('exports.add')}
        </Button>
      }
    >
      {answer.state === 'loading' ? <Loading rows={1} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && schedules.length === 0 ? (
        <p className={css['empty']}>{t('exports.schedulesEmpty')}</p>
      ) : null}
      {schedules.length === 0 ? null : (
        <ul className={css['lines']}>
          {schedules.map((schedule) => (
            <Line key={schedule.id} schedule={schedule} onEdit={() => setEdited(schedule)} onChange={answer.reload} />
          ))}
        </ul>
      )}
      {edited === null ? null : (
        <ScheduleDialog
          schedule={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
            answer.reload();
          }}
        />
      )}
    </Section>
  );
};
