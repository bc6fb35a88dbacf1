// Step 1: nothing of the old unit may be lost; unknown counts as some, and only the owner goes on in spite of it.
import { Button, Checkbox, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { leastOverrideReason, lengthOf } from '../../../shared/model/action.ts';
import type { Swap } from '../../../shared/register/swap.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { Age } from '../../ui/Age.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

const Count = ({ unsettled }: Pick<Swap, 'unsettled'>) => {
  const { t, alone } = useWords();
  const title =
    unsettled.state === 'some'
      ? t('swap.batch.some', { count: unsettled.count ?? 0 })
      : t(`swap.batch.${unsettled.state}`);
  return (
    <Notice kind={unsettled.state === 'none' ? 'info' : 'warn'} title={title}>
      <p className={css['soft']}>
        {unsettled.at === null ? (
          alone(t('swap.batch.never'))
        ) : (
          <>
            {t('swap.batch.readAt')} <Age at={unsettled.at} />
          </>
        )}
      </p>
    </Notice>
  );
};

const Override = ({ swap, onSwap }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error, may } = useCommand('swap.passBatch');
  const [reason, setReason] = useState('');
  const [ticked, setTicked] = useState(false);
  const isShort = lengthOf(reason) < leastOverrideReason;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isShort || !ticked || isPending) return;
    const override = { role: 'owner' as const, reason, accepts: swap.unsettled.count, ticked };
    void run({ taskId: swap.taskId, override }).then((result) => {
      onSwap(result.ok ? result.value : swap);
    });
  };
  return (
    <Fold summary={t('swap.batch.override')}>
      <form className={css['group']} onSubmit={submit} noValidate>
        <Textarea
          label={t('swap.batch.overrideReason')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label={t('swap.batch.overrideTick')}
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['buttons']}>
          <Button type="submit" color="red" variant="light" loading={isPending} disabled={isShort || !ticked} {...may}>
            {t('swap.batch.overridePass')}
          </Button>
        </div>
      </form>
    </Fold>
  );
};

/** Open payments of the old unit; not known counts as some. */
export const BatchStep = (props: StepProps) => {
  const { swap, onSwap } = props;
  const { t } = useWords();
  const pass = useCommand('swap.passBatch');
  const check = useStartCheck();
  const { oldTerminalId } = swap;
  const isOpen = swap.unsettled.state !== 'none';
  return (
    <div className={css['form']}>
      <p>{t('swap.batch.text')}</p>
      <Count unsettled={swap.unsettled} />
      {pass.error === null ? null : <ErrorNotice error={pass.error} onDismiss={pass.forgetError} />}
      {check.error === null ? null : <ErrorNotice error={check.error} onDismiss={check.forgetError} />}
      <div className={css['buttons']}>
        {isOpen ? null : (
          <Button
            loading={pass.isPending}
            onClick={() =>
              void pass.run({ taskId: swap.taskId, override: null }).then((result) => {
                // A count that has become too old, or payments that have come: what is shown is out of date.
                onSwap(result.ok ? result.value : swap);
              })
            }
            {...pass.may}
          >
            {t('swap.batch.pass')}
          </Button>
        )}
        {oldTerminalId === null ? null : (
          <Button
            variant={isOpen ? 'filled' : 'default'}
            loading={check.isPending}
            onClick={() => check.start({ terminalIds: [oldTerminalId] })}
          >
            {t('swap.batch.check')}
          </Button>
        )}
      </div>
      {isOpen ? <Override {...props} /> : null}
    </div>
  );
};
