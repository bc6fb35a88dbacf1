// Parts and consumables that a job used; the stock follows.
import { ActionIcon, Anchor, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Job } from '../../../shared/job/job.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { typedNumber } from './answerInput.ts';
import css from './Job.module.css';

interface PartsProps {
  readonly job: Job;
}

const amountOf = (typed: string): number | null => {
  const amount = typedNumber(typed);
  return amount !== null && amount > 0 ? amount : null;
};

const NoParts = () => {
  const { t } = useWords();
  return (
    <p className={css['soft']}>
      {t('job.parts.empty')}{' '}
      <Anchor component={Link} to="/plan/stock" inherit>
        {t('job.parts.toStock')}
      </Anchor>
    </p>
  );
};

const Form = ({ job }: PartsProps) => {
  const { t, aside } = useWords();
  const answer = useAnswer('stock.list', { withRetired: false });
  useEvent('stock.changed', answer.reload);
  const [partId, setPartId] = useState<string | null>(null);
  const [quantity, setQuantity] = useState('1');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, forgetError, may } = useCommand('stock.useInJob');
  const parts = knownOf(answer) ?? [];
  const part = parts.find(({ id }) => id === partId) ?? parts[0];
  const unit = part === undefined ? '' : aside(part.unit);
  const amount = amountOf(quantity);
  const used = (id: string): number => job.parts.find((each) => each.partId === id)?.quantity ?? 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (part === undefined || amount === null) return;
    const total = Math.round((used(part.id) + amount) * 1000) / 1000;
    void run({ partId: part.id, jobId: job.id, quantity: total }).then((result) => {
      if (result.ok) toast(t('job.parts.used'));
    });
  };
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (parts.length === 0) return <NoParts />;
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div className={css['pair']}>
        <NativeSelect
          label={t('job.parts.part')}
          value={part?.id ?? ''}
          data={parts.map(({ id, name, onHand, unit }) => ({
            value: id,
            label: `${name}${aside(`${t('job.parts.stock', { count: onHand })} ${unit}`)}`,
          }))}
          onChange={(event) => setPartId(event.currentTarget.value)}
        />
        <TextInput
          label={`${t('job.parts.quantity')}${unit}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
          value={quantity}
          error={isTried && amount === null ? t('job.list.wrongNumber') : null}
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
      </div>
      <div className={css['buttons']}>
        <Button type="submit" variant="default" loading={isPending} {...may}>
          {t('job.parts.use')}
        </Button>
      </div>
    </form>
  );
};

/** What was used; while the job is in progress more can be noted, or taken back. */
export const PartsSection = ({ job }: PartsProps) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('stock.useInJob');
  const canChange = job.state === 'inProgress';
  return (
    <Section title={t('job.parts.title')}>
      <div className={css['form']}>
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        {job.parts.length === 0 ? (
          <p className={css['soft']}>{t('job.parts.none')}</p>
        ) : (
          <ul className={css['plain']}>
            {job.parts.map(({ partId, name, quantity }) => (
              <li key={partId} className={css['row']}>
                {name} × {quantity}
                {canChange ? (
                  <ActionIcon
                    size={24}
                    aria-label={t('job.parts.takeBack', { name })}
                    loading={isPending}
                    onClick={() =>
                      void run({ partId, jobId: job.id, quantity: 0 }).then((result) => {
                        if (result.ok) toast(t('job.parts.tookBack'));
                      })
                    }
                    {...may}
                  >
                    <IconTrash size={14} aria-hidden />
                  </ActionIcon>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {canChange ? <Form job={job} /> : null}
      </div>
    </Section>
  );
};
