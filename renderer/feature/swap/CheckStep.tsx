// Step 5: a full check of the new unit, and its numbers held against the record.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

/** A full check of the new unit, its numbers beside those on record. */
export const CheckStep = ({ swap, onSwap }: StepProps) => {
  const { t } = useWords();
  const [isCompared, setIsCompared] = useState(false);
  const { run, isPending, error, forgetError, may } = useCommand('swap.compare');
  const check = useStartCheck();
  const { newTerminalId } = swap;
  const compare = (acceptsUnread: boolean): void => {
    void run({ taskId: swap.taskId, acceptsUnread }).then((result) => {
      if (result.ok) onSwap(result.value);
    });
  };
  return (
    <div className={css['form']}>
      <p>{t('swap.check.text')}</p>
      {newTerminalId === null ? <Notice kind="info" title={t('swap.check.notMet')} /> : null}
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      {check.error === null ? null : <ErrorNotice error={check.error} onDismiss={check.forgetError} />}
      <div className={css['buttons']}>
        {newTerminalId === null ? null : (
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => check.start({ terminalIds: [newTerminalId], level: 'full' })}
          >
            {t('swap.check.run')}
          </Button>
        )}
        <Button loading={isPending} onClick={() => compare(false)} {...may}>
          {t('swap.check.compare')}
        </Button>
      </div>
      <Fold summary={t('swap.check.unreadGo')}>
        <div className={css['group']}>
          <Checkbox
            label={t('swap.check.unread', { tid: swap.tid ?? '–', mid: swap.mid ?? '–' })}
            checked={isCompared}
            onChange={(event) => setIsCompared(event.currentTarget.checked)}
          />
          <div className={css['buttons']}>
            <Button variant="default" disabled={!isCompared} loading={isPending} onClick={() => compare(true)} {...may}>
              {t('swap.check.unreadGo')}
            </Button>
          </div>
        </div>
      </Fold>
    </div>
  );
};
