// Exchanging a terminal: the steps on the left, the one that is next on the right. It can be left and taken up again.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type Swap, type SwapStep, swapStepNames, swapSteps } from '../../../shared/register/swap.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { ActivateStep } from './ActivateStep.tsx';
import { BatchStep } from './BatchStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { HandOverStep } from './HandOverStep.tsx';
import { RequestStep } from './RequestStep.tsx';
import css from './Swap.module.css';
import { SwapSteps } from './SwapSteps.tsx';
import type { StepProps } from './stepProps.ts';
import { UnitsStep } from './UnitsStep.tsx';

const forms: Readonly<Record<SwapStep, (props: StepProps) => ReactNode>> = {
  batch: BatchStep,
  units: UnitsStep,
  request: RequestStep,
  activate: ActivateStep,
  check: CheckStep,
  handOver: HandOverStep,
  confirm: ConfirmStep,
};

const Over = ({ swap }: { readonly swap: Swap }) => {
  const { t } = useWords();
  return (
    <div className={css['form']}>
      <Notice kind="info" title={t('swap.overTitle')}>
        <p>{t('swap.over', { ending: swap.ending ?? '–' })}</p>
      </Notice>
      <div className={css['buttons']}>
        {swap.newRecordId === null ? null : (
          <Button component={Link} to={`/register/${swap.newRecordId}`}>
            {t('swap.openNew')}
          </Button>
        )}
        <Button variant="default" component={Link} to={`/register/${swap.recordId}`}>
          {t('swap.openOld')}
        </Button>
      </div>
    </div>
  );
};

const Known = ({ swap, onSwap }: StepProps) => {
  const { t, say } = useWords();
  const [isLeaving, setIsLeaving] = useState(false);
  const abandon = useCommand('swap.abandon');
  const { step } = swap;
  const Form = step === null ? null : forms[step];
  return (
    <Page
      above={
        <Anchor component={Link} to={`/register/${swap.recordId}/binding`} size="sm" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden />
          {t('swap.back')}
        </Anchor>
      }
      title={t('swap.title')}
      lead={t('swap.lead', { name: [swap.name, swap.oldSerial].filter(Boolean).join(' · ') })}
      actions={
        step === null || step === 'confirm' ? null : (
          <Button variant="subtle" color="gray" onClick={() => setIsLeaving(true)}>
            {t('swap.abandon')}
          </Button>
        )
      }
    >
      <div className={css['columns']}>
        <SwapSteps swap={swap} />
        {step === null || Form === null ? (
          <Over swap={swap} />
        ) : (
          <Section
            title={say(swapStepNames[step])}
            hint={t('swap.step', { number: swapSteps.indexOf(step) + 1, total: swapSteps.length })}
          >
            {swap.overrideReason === null ? null : (
              <p className={css['soft']}>{t('swap.batch.overridden', { reason: swap.overrideReason })}</p>
            )}
            <Form key={step} swap={swap} onSwap={onSwap} />
          </Section>
        )}
      </div>
      {isLeaving ? (
        <SentenceDialog
          title={t('swap.abandonTitle')}
          label={t('swap.abandonLabel')}
          confirm={t('swap.abandonTitle')}
          isPending={abandon.isPending}
          error={abandon.error}
          onClose={() => setIsLeaving(false)}
          onConfirm={(reason) => {
            void abandon.run({ taskId: swap.taskId, reason }).then((result) => {
              if (!result.ok) return;
              setIsLeaving(false);
              onSwap(result.value);
            });
          }}
          refusal={abandon.refusal}
        />
      ) : null}
    </Page>
  );
};

/** Seven steps, one open at a time; it can be left and taken up again. */
export const SwapPage = () => {
  const { t } = useWords();
  const taskId = useIdParam('taskId');
  const answer = useAnswer('swap.get', { taskId });
  // The count of open payments changes with every check, the newly met terminal with its first.
  useEvent('terminals.changed', answer.reload);
  useEvent('swap.changed', (changed) => {
    if (changed.taskId === taskId) answer.reload();
  });
  const known = knownOf(answer);
  if (known !== null) return <Known key={taskId} swap={known} onSwap={answer.reload} />;
  const isGone = answer.state === 'failed' && answer.error.code === 'register.task-unknown';
  return (
    <Page title={t('swap.title')}>
      {isGone ? <EmptyState icon={<IconArrowLeft size={24} />} title={t('swap.gone')} /> : null}
      {answer.state === 'failed' && !isGone ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={4} height={72} /> : null}
    </Page>
  );
};
