// What it took and what came of it: minutes, downtime, the result in words.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type Job, jobTexts } from '../../../shared/job/job.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { localMoment, pastMomentOf } from '../../ui/people/localDay.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

interface WorkProps {
  readonly job: Job;
  readonly onJob: (job: Job) => void;
}

const useDowntime = () => {
  const { t, language } = useWords();
  return (downtime: NonNullable<Job['downtime']>): string => {
    const from = formatTime(downtime.from, language, 'dateTime');
    return downtime.until === null
      ? t('job.work.stillDown', { from })
      : t('job.work.down', { from, until: formatTime(downtime.until, language, 'dateTime') });
  };
};

const Shown = ({ job }: Pick<WorkProps, 'job'>) => {
  const { t } = useWords();
  const downtime = useDowntime();
  const facts = [
    ...(job.minutesSpent === null
      ? []
      : [{ key: 'minutes', name: t('job.work.minutes'), value: String(job.minutesSpent) }]),
    ...(job.downtime === null ? [] : [{ key: 'down', name: t('job.work.wasDown'), value: downtime(job.downtime) }]),
    ...(job.result === null ? [] : [{ key: 'result', name: t('job.work.result'), value: job.result }]),
  ];
  return facts.length === 0 ? <p className={css['soft']}>{t('job.work.none')}</p> : <Facts facts={facts} />;
};

const minutesOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : undefined;
};

interface Typed {
  readonly minutes: string;
  readonly wasDown: boolean;
  readonly from: string;
  readonly until: string;
  readonly result: string;
}

const typedOf = ({ minutesSpent, downtime, result }: Job): Typed => ({
  minutes: minutesSpent === null ? '' : String(minutesSpent),
  wasDown: downtime !== null,
  from: localMoment(downtime?.from ?? null),
  until: localMoment(downtime?.until ?? null),
  result: result ?? '',
});

type Fault = 'minutes' | 'times';

/** What was typed as it is sent, or what is wrong with it. */
const readTyped = (typed: Typed, now: number): Fault | Pick<Job, 'minutesSpent' | 'downtime' | 'result'> => {
  const minutesSpent = minutesOf(typed.minutes);
  if (minutesSpent === undefined) return 'minutes';
  const result = typed.result.trim() === '' ? null : typed.result.trim();
  if (!typed.wasDown) return { minutesSpent, downtime: null, result };
  const from = pastMomentOf(typed.from, now);
  const until = pastMomentOf(typed.until, now);
  if (from === null || (until !== null && until < from)) return 'times';
  return { minutesSpent, downtime: { from, until }, result };
};

interface DowntimeProps {
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly onChange: (change: Partial<Typed>) => void;
}

const DowntimeFields = ({ typed, isWrong, onChange }: DowntimeProps) => {
  const { t } = useWords();
  return (
    <>
      <Checkbox
        label={t('job.work.wasDown')}
        checked={typed.wasDown}
        onChange={(event) => onChange({ wasDown: event.currentTarget.checked })}
      />
      {typed.wasDown ? (
        <div className={css['pair']}>
          <TextInput
            type="datetime-local"
            label={t('job.work.from')}
            required
            value={typed.from}
            error={isWrong ? t('job.work.wrongTime') : null}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t('job.work.until')}
            value={typed.until}
            onChange={(event) => onChange({ until: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </>
  );
};

const Form = ({ job, onJob }: WorkProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => typedOf(job));
  const [fault, setFault] = useState<Fault | null>(null);
  const { run, isPending, error, forgetError, may } = useCommand('jobs.setFacts');
  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readTyped(typed, Date.now());
    setFault(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    void run({ jobId: job.id, ...read }).then((answer) => {
      if (!answer.ok) return;
      onJob(answer.value);
      toast(t('job.saved'));
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div className={css['pair']}>
        <TextInput
          label={t('job.work.minutes')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={typed.minutes}
          error={fault === 'minutes' ? t('job.list.wrongNumber') : null}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('job.work.result')}
        autosize
        minRows={2}
        maxLength={jobTexts.note}
        value={typed.result}
        onChange={(event) => change({ result: event.currentTarget.value })}
      />
      <DowntimeFields typed={typed} isWrong={fault === 'times'} onChange={change} />
      <div className={css['buttons']}>
        <Button type="submit" variant="default" loading={isPending} {...may}>
          {t('job.work.save')}
        </Button>
      </div>
    </form>
  );
};

/** A form while the job is in progress, else what it says. */
export const WorkSection = ({ job, onJob }: WorkProps) => {
  const { t } = useWords();
  return (
    <Section title={t('job.work.title')}>
      {job.state === 'inProgress' ? <Form job={job} onJob={onJob} /> : <Shown job={job} />}
    </Section>
  );
};
