// What the job is about: terminal or store, due day, who does it, checklist, where it comes from.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Job } from '../../../shared/job/job.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { Facts } from '../../ui/Facts.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

interface JobFactsProps {
  readonly job: Job;
  readonly unit: Unit | null;
}

const SubjectLink = ({ job, unit }: JobFactsProps) => {
  const { t } = useWords();
  const name = job.unitName ?? job.store ?? t('job.ofShop');
  const to =
    unit?.recordId != null
      ? `/register/${unit.recordId}`
      : unit?.terminalId != null
        ? `/terminal/${unit.terminalId}`
        : null;
  if (to === null) return name;
  return (
    <Anchor component={Link} to={to} inherit>
      {name}
    </Anchor>
  );
};

/** Where it comes from. */
const Origin = ({ job }: Pick<JobFactsProps, 'job'>) => {
  const { t, alone } = useWords();
  const { origin, planId } = job;
  const words =
    origin.kind === 'counter'
      ? alone(t('job.facts.origins.counter', { reading: origin.reading, passed: origin.passed }))
      : alone(t(`job.facts.origins.${origin.kind}`));
  return (
    <>
      {words}
      {planId === null ? null : (
        <>
          {' · '}
          <Anchor component={Link} to={`/plan/plan/${planId}`} inherit>
            {t('job.openPlan')}
          </Anchor>
        </>
      )}
      {origin.kind === 'condition' ? (
        <>
          {' · '}
          <Anchor component={Link} to={`/findings/${origin.findingId}`} inherit>
            {t('finding.title')}
          </Anchor>
        </>
      ) : null}
    </>
  );
};

const placeOf = (job: Job, unit: Unit | null): string | null => {
  const parts = [unit?.store ?? job.store, unit?.counter].filter((part) => part != null && part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
};

/** A column beside the checklist. */
export const JobFacts = ({ job, unit }: JobFactsProps) => {
  const { t, say, language, alone } = useWords();
  const day = (on: string): string => formatDay(on, language, 'date');
  const { movedFrom, dueOn } = job;
  const due = movedFrom === null ? day(dueOn) : t('job.facts.moved', { day: day(dueOn), before: day(movedFrom) });
  const place = placeOf(job, unit) ?? alone(t('job.noStore'));
  const fact = (
    key: 'subject' | 'serial' | 'place' | 'due' | 'lastOn' | 'assignee' | 'planned' | 'checklist' | 'origin' | 'record',
    value: React.ReactNode,
  ) => ({
    key,
    name: t(`job.facts.${key}`),
    value,
  });
  return (
    <Section title={t('job.facts.title')}>
      <Facts
        layout="rows"
        facts={[
          fact('subject', <SubjectLink job={job} unit={unit} />),
          ...(unit?.serialNumber == null ? [] : [fact('serial', unit.serialNumber)]),
          fact('place', place),
          fact('due', `${due} ${job.dueTime}`),
          ...(job.lastOn === null ? [] : [fact('lastOn', day(job.lastOn))]),
          fact('assignee', job.assignee ?? alone(t('job.facts.nobody'))),
          ...(job.minutes === null ? [] : [fact('planned', t('job.facts.minutes', { count: job.minutes }))]),
          ...(job.template === null
            ? []
            : [
                fact(
                  'checklist',
                  <Anchor
                    component={Link}
                    to={`/plan/templates/${job.template.id}?version=${String(job.template.version)}`}
                    inherit
                    className={css['link']}
                  >
                    {t('job.facts.version', { name: say(job.template.name), version: job.template.version })}
                  </Anchor>,
                ),
              ]),
          fact('origin', <Origin job={job} />),
          ...(job.checkId === null
            ? []
            : [
                fact(
                  'record',
                  <Anchor component={Link} to={`/check/${job.checkId}`} inherit>
                    {t('finding.record')}
                  </Anchor>,
                ),
              ]),
        ]}
      />
    </Section>
  );
};
