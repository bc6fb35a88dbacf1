// One command of one terminal: its progress, then what came of it.
import { Anchor, Button, Progress } from '@mantine/core';
import { IconArrowLeft, IconPlayerStop, IconTool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { endingNames, stepNames } from '../../../shared/help/actionWords.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { type ActionRun, endingOf } from '../../../shared/model/action.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionPage.module.css';
import { ActionResult } from './ActionResult.tsx';
import { toneOfEnding } from './actionTone.ts';

const Back = ({ run }: { readonly run: ActionRun | null }) => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to={run === null ? '/' : `/terminal/${run.terminalId}`} size="sm" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {run?.name ?? t('terminal.backToList')}
    </Anchor>
  );
};

const Cancel = ({ run }: { readonly run: ActionRun }) => {
  const { t } = useWords();
  const cancel = useCommand('actions.cancel');
  if (run.step === null || run.step === 'storing') return null;
  const isCancelling = run.isCancelling || cancel.isPending;
  return (
    <Button
      variant="default"
      leftSection={<IconPlayerStop size={16} aria-hidden />}
      disabled={isCancelling}
      title={t('action.page.cancelHint')}
      onClick={() => void cancel.run({ runId: run.id })}
      {...cancel.may}
    >
      {t(isCancelling ? 'action.page.cancelling' : 'action.page.cancel')}
    </Button>
  );
};

const Going = ({ run }: { readonly run: ActionRun }) => {
  const { t, say, gap } = useWords();
  return (
    <>
      <p className={css['hint']}>
        {t('action.page.leaveHint')}
        {gap}
        {t('action.page.cancelHint')}
      </p>
      {run.messages.length === 0 ? null : (
        <Section title={t('action.page.messages')}>
          <ol className={css['messages']}>
            {run.messages.map((message, index) => (
              <li key={`${String(index)} ${message.en}`}>{say(message)}</li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
};

const Run = ({ run }: { readonly run: ActionRun }) => {
  const { say } = useWords();
  const { step } = run;
  const isOver = step === null;
  const ending = endingOf(run);
  const last = run.messages.at(-1);
  const words = isOver
    ? say(endingNames[ending])
    : [say(stepNames[step]), step === 'sending' && last !== undefined ? say(last) : ''].filter(Boolean).join(' · ');
  return (
    <Page
      above={<Back run={run} />}
      title={say(commandHelp[run.command].title)}
      beside={
        <>
          {isOver ? (
            <ToneBadge tone={toneOfEnding(ending)} size="lg">
              {say(endingNames[ending])}
            </ToneBadge>
          ) : null}
          {run.simulated ? <SimulatedMark /> : null}
        </>
      }
      lead={
        <>
          {run.name} · <span role="status">{words}</span>
        </>
      }
      actions={<Cancel run={run} />}
      toolbar={
        isOver ? undefined : <Progress className={css['progress']} size={6} value={100} animated aria-label={words} />
      }
    >
      {isOver ? <ActionResult run={run} ending={ending} /> : <Going run={run} />}
    </Page>
  );
};

/** The page of one command, live or of earlier days. */
export const ActionPage = () => {
  const { t } = useWords();
  const runId = useIdParam('runId');
  const live = useLive({
    command: 'actions.run',
    input: { runId },
    event: 'actions.progress',
    reduce: (known, run) => (run.id === known.id ? run : known),
  });
  if (live.state === 'filled') return <Run run={live.value} />;
  return (
    <Page above={<Back run={null} />} title={t('action.page.title')}>
      {live.state === 'loading' ? <Loading rows={3} height={96} /> : null}
      {live.state === 'failed' && live.error.code === 'run.unknown' ? (
        <EmptyState icon={<IconTool size={24} />} title={t('action.page.unknown')}>
          {t('action.page.unknownHint')}
        </EmptyState>
      ) : null}
      {live.state === 'failed' && live.error.code !== 'run.unknown' ? (
        <ErrorNotice error={live.error} onRetry={live.reload} />
      ) : null}
    </Page>
  );
};
