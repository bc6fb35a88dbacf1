// What a plan would do, while it is written: the rule in words, its next ten dates, for how many, and what to know.
import { ActionIcon } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Occurrence } from '../../../shared/plan/recurrence.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

const pauseMs = 250;
const mostDates = 10;

/** What was known before stays while the new answer is on its way. */
const useLatest = <T,>(value: T | null): T | null => {
  const [latest, setLatest] = useState(value);
  if (value !== null && value !== latest) setLatest(value);
  return value ?? latest;
};

interface DateRowProps {
  readonly date: Occurrence;
  readonly onLeaveOut: ((on: string) => void) | null;
}

const DateRow = ({ date: { on, dueOn }, onLeaveOut }: DateRowProps) => {
  const { t, language } = useWords();
  return (
    <li className={css['date']}>
      <span>
        {formatDay(dueOn, language, 'whole')}
        {on === dueOn ? null : (
          <span className={css['soft']}> · {t('plans.editor.moved', { on: formatDay(on, language, 'short') })}</span>
        )}
      </span>
      {onLeaveOut === null ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={t('plans.editor.leaveOut', { on })}
          onClick={() => onLeaveOut(on)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
};

type Known = CommandOutput<'plans.preview'>;

const Warnings = ({ warnings }: Pick<Known, 'warnings'>) => {
  const { t, say } = useWords();
  const [first, ...others] = warnings;
  if (first === undefined) return null;
  if (others.length === 0) return <Notice kind="info" title={say(first)} />;
  return (
    <Notice kind="info" title={t('plans.editor.know')}>
      <ul className={css['notes']}>
        {warnings.map((warning) => (
          <li key={warning.en}>{say(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
};

interface DatesProps {
  readonly known: Known;
  readonly isCalendar: boolean;
  readonly onLeaveOut: DateRowProps['onLeaveOut'];
}

const Dates = ({ known, isCalendar, onLeaveOut }: DatesProps) => {
  const { t } = useWords();
  if (!isCalendar) return <p className={css['soft']}>{t('plans.editor.noDates')}</p>;
  return (
    <div>
      <h3 className={css['legend']}>{t('plans.editor.dates')}</h3>
      <ol className={css['dates']} aria-label={t('plans.editor.dates')}>
        {known.dates.map((date) => (
          <DateRow key={date.on} date={date} onLeaveOut={onLeaveOut} />
        ))}
      </ol>
      {known.dates.length < mostDates ? <p className={css['soft']}>{t('plans.editor.onlyDates')}</p> : null}
    </div>
  );
};

interface PreviewProps {
  readonly draft: PlanDraft;
  /** Leaves out a date of a fixed plan. */
  readonly onLeaveOut: (on: string) => void;
}

/** Beside the editor; asked anew when typing has paused. */
export const Preview = ({ draft, onLeaveOut }: PreviewProps) => {
  const { t, say } = useWords();
  const [asked] = useDebouncedValue(draft, pauseMs);
  const preview = useAnswer('plans.preview', { draft: asked });
  const words = useAnswer('plans.describe', { trigger: asked.trigger });
  useEvent('workdays.changed', preview.reload);
  const known = useLatest(knownOf(preview));
  const rule = useLatest(knownOf(words));
  const { trigger } = asked;
  const isFixed = trigger.kind === 'calendar' && trigger.mode === 'fixed';
  return (
    <Section title={t('plans.editor.preview')}>
      <div className={css['form']}>
        {rule === null ? null : (
          <div>
            <h3 className={css['legend']}>{t('plans.editor.inWords')}</h3>
            <p className={css['plain']}>{say(rule)}</p>
          </div>
        )}
        {preview.state === 'failed' ? <ErrorNotice error={preview.error} isUrgent={false} /> : null}
        {known === null && preview.state === 'loading' ? <Loading rows={5} height={24} /> : null}
        {known === null || preview.state === 'failed' ? null : (
          <>
            <Dates known={known} isCalendar={trigger.kind === 'calendar'} onLeaveOut={isFixed ? onLeaveOut : null} />
            <Warnings warnings={known.warnings} />
            <p className={css['soft']}>
              {t('plans.editor.for', { subjects: t(`plans.subjects.${asked.per}`, { count: known.subjects }) })}
            </p>
          </>
        )}
      </div>
    </Section>
  );
};
