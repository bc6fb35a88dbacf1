// Step 7: only the acquirer's word, with its source, completes the swap.
import { Button, Select, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'react-router';
import { personSources, valueSourceNames } from '../../../shared/register/registerFields.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { AcquirerContact } from '../../ui/acquirer/AcquirerContact.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

/** Where the acquirer said that the binding has moved. */
export const ConfirmStep = ({ swap, onSwap }: StepProps) => {
  const { t, say } = useWords();
  const [source, setSource] = useState<(typeof personSources)[number]>('portal');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('swap.confirm');
  const isShort = note.trim().length < 3;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isShort || isPending) return;
    void run({ taskId: swap.taskId, source, note: note.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('swap.confirm.done'));
      onSwap(result.value);
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{t('swap.confirm.text')}</p>
      <AcquirerContact />
      <Select
        label={t('swap.confirm.source')}
        value={source}
        allowDeselect={false}
        data={personSources.map((value) => ({ value, label: say(valueSourceNames[value]) }))}
        onChange={(value) => setSource(personSources.find((each) => each === value) ?? 'portal')}
      />
      <Textarea
        label={t('swap.confirm.note')}
        required
        autosize
        minRows={1}
        maxLength={300}
        value={note}
        error={isTried && isShort ? t('swap.short') : null}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={isPending} {...may}>
          {t('swap.confirm.save')}
        </Button>
        {swap.newRecordId === null ? null : (
          <>
            <Button variant="default" component={Link} to={`/register/labels?ids=${swap.newRecordId}`}>
              {t('swap.handOver.label')}
            </Button>
            <Button variant="subtle" component={Link} to={`/register/${swap.newRecordId}`}>
              {t('swap.openNew')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
};
