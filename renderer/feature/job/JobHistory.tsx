// What happened to a job, newest first.
import type { Job } from '../../../shared/job/job.ts';
import { datesIn } from '../../../shared/model/spokenDates.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

/** One line per step, with who. */
export const JobHistory = ({ job }: { readonly job: Job }) => {
  const { t, language } = useWords();
  const { history } = job;
  return (
    <Section title={t('job.history.title')}>
      <ol className={css['history']}>
        {history.toReversed().map(({ at, step, operator, text }, index) => (
          <li key={`${at} ${String(history.length - index)}`}>
            <p>
              {t(`job.history.steps.${step === 'assigned' && text === null ? 'unassigned' : step}`, {
                text: datesIn(text ?? '', language),
              })}
            </p>
            <p className={css['soft']}>
              {operator === '' ? null : `${operator} · `}
              <time dateTime={at}>{formatTime(at, language, 'dateTime')}</time>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
};
