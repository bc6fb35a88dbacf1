// Parts that a job has used: taken from the stock, given back, with what is left.
import { Button, Select, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Job } from '../../../shared/job/job.ts';
import { quantitySchema } from '../../../shared/stock/stock.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorAdviceText } from '../ErrorNotice.tsx';
import { typedNumber } from '../typedNumber.ts';
import { useWords } from '../useWords.ts';
import css from './UsedParts.module.css';

interface UsedPartsProps {
  readonly job: Pick<Job, 'id' | 'parts' | 'state'>;
}

const TakeForm = ({ job }: UsedPartsProps) => {
  const { t } = useWords();
  const list = useAnswer('stock.list', { withRetired: false });
  useEvent('stock.changed', list.reload);
  const parts = knownOf(list) ?? [];
  const { run, isPending, error } = useCommand('stock.useInJob');
  const [partId, setPartId] = useState<string | null>(null);
  const [typed, setTyped] = useState('1');
  const [isTried, setIsTried] = useState(false);
  const amount = quantitySchema.safeParse(typedNumber(typed));
  const chosen = parts.find(({ id }) => id === partId);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (partId === null || !amount.success || isPending) return;
    void run({ jobId: job.id, partId, quantity: amount.data }).then((result) => {
      if (!result.ok) return;
      setPartId(null);
      setTyped('1');
      setIsTried(false);
    });
  };
  if (parts.length === 0) return <p className={css['soft']}>{t('stock.used.none')}</p>;
  return (
    <form onSubmit={submit} noValidate>
      <div className={css['form']}>
        <Select
          label={t('stock.used.part')}
          searchable
          data={parts.map(({ id, name, onHand, unit }) => ({
            value: id,
            label: `${name} (${String(onHand)} ${unit})`,
          }))}
          value={partId}
          error={isTried && partId === null ? t('stock.used.partWrong') : null}
          onChange={setPartId}
        />
        <TextInput
          label={t('stock.quantity', { unit: chosen?.unit ?? '' })}
          inputMode="decimal"
          maxLength={12}
          value={typed}
          error={isTried && !amount.success ? t('stock.quantityWrong') : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isPending}>
          {t('stock.used.take')}
        </Button>
      </div>
      {error === null ? null : <ErrorAdviceText error={error} />}
    </form>
  );
};

/** The list with the way to take more; a job that is not under way shows the list alone. */
export const UsedParts = ({ job }: UsedPartsProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('stock.useInJob');
  const isUnderWay = job.state === 'inProgress' || job.state === 'onHold';
  return (
    <div>
      {job.parts.length === 0 ? (
        <p className={css['soft']}>{t('stock.used.empty')}</p>
      ) : (
        <ul className={css['rows']}>
          {job.parts.map(({ partId, name, quantity }) => (
            <li key={partId} className={css['row']}>
              <span>
                {name} × {quantity}
              </span>
              {isUnderWay ? (
                <Button
                  size="xs"
                  variant="subtle"
                  disabled={isPending}
                  aria-label={t('stock.used.giveBackNamed', { name })}
                  onClick={() => void run({ jobId: job.id, partId, quantity: 0 })}
                >
                  {t('stock.used.giveBack')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {error === null ? null : <ErrorAdviceText error={error} />}
      {isUnderWay ? <TakeForm job={job} /> : null}
    </div>
  );
};
