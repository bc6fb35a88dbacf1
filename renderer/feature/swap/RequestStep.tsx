// Step 3: what to say to the acquirer, to whom, and what it answered.
import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { AcquirerContact } from '../../ui/acquirer/AcquirerContact.tsx';
import { ReportFields } from '../../ui/acquirer/StatementFields.tsx';
import { firstStatement, reportFrom } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

/** What to tell the acquirer, and whom; noted once it was told. */
export const RequestStep = ({ swap, onSwap }: StepProps) => {
  const { t, say } = useWords();
  const [draft, setDraft] = useState(firstStatement);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('swap.noteRequest');
  const block = say(swap.copyBlock);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    const report = reportFrom(draft);
    if (report === null || isPending) return;
    void run({ taskId: swap.taskId, report }).then((result) => {
      if (result.ok) onSwap(result.value);
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{t('swap.request.text')}</p>
      <AcquirerContact />
      <div>
        <p className={css['label']}>{t('swap.request.block')}</p>
        <pre className={css['block']}>{block}</pre>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            navigator.clipboard.writeText(block).then(
              () => toast(t('swap.request.copied')),
              () => toast(t('swap.request.copyFailed')),
            );
          }}
        >
          {t('swap.request.copy')}
        </Button>
      </div>
      <ReportFields draft={draft} isTried={isTried} change={(to) => setDraft((known) => ({ ...known, ...to }))} />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={isPending} {...may}>
          {t('swap.request.save')}
        </Button>
      </div>
    </form>
  );
};
