// The plan of one terminal, on its page: what is open, what was done last, and the way to all of it.
import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Unit } from '../../../shared/plan/unit.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Age } from '../Age.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Loading } from '../Loading.tsx';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import { CreateJobDialog } from './CreateJobDialog.tsx';
import { JobDoings } from './JobDoings.tsx';
import { JobLine } from './JobLine.tsx';
import css from './Planner.module.css';
import { useJobs } from './useJobs.ts';

const shownAtMost = 5;

const LastDone = ({ unitId }: { readonly unitId: string }) => {
  const { t, say } = useWords();
  const [last] = knownOf(useJobs({ phases: ['done'], unitId }, 1))?.jobs ?? [];
  if (last?.doneAt === undefined) return null;
  return (
    <p className={css['foot']}>
      <Link to={`/plan/job/${last.id}`}>{t('planner.ofTerminal.lastDone', { title: say(last.title) })}</Link>{' '}
      <Age at={last.doneAt} />
    </p>
  );
};

const OpenJobs = ({ unit }: { readonly unit: Unit }) => {
  const { t } = useWords();
  const answer = useJobs(
    { phases: ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'], unitId: unit.id },
    shownAtMost,
  );
  const known = knownOf(answer);
  return (
    <>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={1} height={48} /> : null}
      {known?.total === 0 ? <p className={css['none']}>{t('planner.ofTerminal.none')}</p> : null}
      <ul className={css['lines']}>
        {known?.jobs.map((job) => (
          <JobLine key={job.id} job={job} today={known.today} isOnTerminal />
        ))}
      </ul>
      <LastDone unitId={unit.id} />
    </>
  );
};

/** The unit of a terminal that was met, or of a record of the register. */
const useUnit = (of: { readonly terminalId?: string; readonly recordId?: string }) => {
  const answer = useAnswer('plans.units', {});
  useEvent('register.changed', answer.reload);
  useEvent('plans.changed', answer.reload);
  const unit = knownOf(answer)?.find(
    (each) =>
      (of.terminalId !== undefined && each.terminalId === of.terminalId) ||
      (of.recordId !== undefined && each.recordId === of.recordId),
  );
  return { answer, unit };
};

/** A section for the page of a terminal, or of its record. */
export const TerminalPlan = (of: { readonly terminalId?: string; readonly recordId?: string }) => {
  const { t } = useWords();
  const { answer, unit } = useUnit(of);
  const [isNewOpen, setIsNewOpen] = useState(false);
  return (
    <Section
      title={t('planner.ofTerminal.title')}
      inset="flush"
      actions={
        unit === undefined ? null : (
          <span className={css['actions']}>
            <Anchor component={Link} to={`/plan/jobs?unit=${unit.id}&show=all`} size="sm">
              {t('planner.ofTerminal.all')}
            </Anchor>
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setIsNewOpen(true)}
            >
              {t('planner.create.button')}
            </Button>
          </span>
        )
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={1} height={48} /> : null}
      {answer.state === 'filled' && unit === undefined ? (
        <p className={css['none']}>{t('planner.ofTerminal.noUnit')}</p>
      ) : null}
      {unit === undefined ? null : (
        <JobDoings>
          <OpenJobs unit={unit} />
        </JobDoings>
      )}
      {isNewOpen && unit !== undefined ? (
        <CreateJobDialog unitId={unit.id} onClose={() => setIsNewOpen(false)} />
      ) : null}
    </Section>
  );
};
