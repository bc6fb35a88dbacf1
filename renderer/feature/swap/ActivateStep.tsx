// Step 4: what a person does at the new unit; the program only writes down that it was done.
import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

/** What people do at the new unit; nothing of it is done by the program. */
export const ActivateStep = ({ swap, onSwap }: StepProps) => {
  const { t } = useWords();
  const [on, setOn] = useState(todayHere);
  const { run, isPending, error, may } = useCommand('swap.noteActivation');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (on === '' || isPending) return;
    void run({ taskId: swap.taskId, on }).then((result) => {
      if (result.ok) onSwap(result.value);
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{t('swap.activate.text')}</p>
      <ol className={css['points']}>
        <li>{t('swap.activate.point1')}</li>
        <li>{t('swap.activate.point2')}</li>
        <li>{t('swap.activate.point3')}</li>
      </ol>
      <TextInput
        type="date"
        label={t('swap.activate.on')}
        required
        max={todayHere()}
        value={on}
        error={on === '' ? t('swap.needed') : null}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={isPending} {...may}>
          {t('swap.activate.save')}
        </Button>
      </div>
    </form>
  );
};
