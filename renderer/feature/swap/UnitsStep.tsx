// Step 2: which unit takes the place, read from the cable or typed from its label.
import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

/** Old and new serial number; one that cannot be used says why. */
export const UnitsStep = ({ swap, onSwap }: StepProps) => {
  const { t } = useWords();
  const [serial, setSerial] = useState(swap.newSerial ?? '');
  const { run, isPending, error, may } = useCommand('swap.setUnit');
  const met = useAnswer('register.tasks', { isOpen: true, kind: 'register' });
  useEvent('register.tasksChanged', met.reload);
  const numbers = (knownOf(met)?.tasks ?? []).flatMap(({ serialNumber }) => serialNumber ?? []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (serial.trim() === '' || isPending) return;
    void run({ taskId: swap.taskId, newSerial: serial.trim() }).then((result) => {
      if (result.ok) onSwap(result.value);
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate autoComplete="off">
      <p>{t('swap.units.text')}</p>
      <p>
        <span className={css['label']}>{t('swap.units.old')}</span> <Identifier value={swap.oldSerial} />
      </p>
      <TextInput
        label={t('swap.units.next')}
        required
        maxLength={64}
        spellCheck={false}
        value={serial}
        onChange={(event) => setSerial(event.currentTarget.value)}
      />
      {numbers.length === 0 ? null : (
        <div className={css['group']}>
          <p className={css['label']}>{t('swap.units.met')}</p>
          <div className={css['buttons']}>
            {numbers.slice(0, 8).map((number) => (
              <Button key={number} size="xs" variant="default" onClick={() => setSerial(number)}>
                {number}
              </Button>
            ))}
          </div>
        </div>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={isPending} disabled={serial.trim() === ''} {...may}>
          {t('swap.units.save')}
        </Button>
      </div>
    </form>
  );
};
