// A check while it runs and after: progress of each terminal, cancel, results.
import { Anchor, Button, Progress } from '@mantine/core';
import { IconArrowLeft, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CheckRun } from '../../../shared/model/checkRun.ts';
import type { Answer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { type CheckWish, useStartCheck } from '../../bridge/useStartCheck.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { VerdictRule } from '../../ui/report/VerdictRule.tsx';
import { idOf } from '../../ui/useIdParam.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './CheckRunPage.module.css';
import { RunTarget } from './RunTarget.tsx';
import { isOver, newerRun } from './runWords.ts';

const wishFor = ({ level }: CheckRun, targets: CheckRun['targets']): CheckWish => ({
  level,
  terminalIds: targets.flatMap(({ terminalId }) => (terminalId === null ? [] : [terminalId])),
  addresses: targets.flatMap(({ terminalId, address }) => (terminalId === null ? [address] : [])),
});

const BackToList = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/" size="sm" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('terminal.backToList')}
    </Anchor>
  );
};

const RunActions = ({ run }: { readonly run: CheckRun }) => {
  const { t } = useWords();
  const cancel = useCommand('checks.cancel');
  const [isAsked, setIsAsked] = useState(false);
  const check = useStartCheck();
  const failed = run.targets.filter(({ state }) => state === 'failed');
  useShortcut('F5', () => check.start(wishFor(run, run.targets)), run.state !== 'running' && run.level === 'quick');
  // From the press until the line is quiet; a refused cancel gives the button back.
  const isCancelling = cancel.isPending || isAsked;
  if (run.state === 'running') {
    return (
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        disabled={isCancelling}
        title={t('check.run.cancelHint')}
        onClick={() => void cancel.run({ runId: run.id }).then((result) => setIsAsked(result.ok))}
      >
        {isCancelling ? t('check.run.cancelling') : t('check.run.cancel')}
      </Button>
    );
  }
  if (run.level === 'full') return null;
  return (
    <>
      {failed.length > 0 && failed.length < run.targets.length ? (
        <Button variant="default" disabled={check.isPending} onClick={() => check.start(wishFor(run, failed))}>
          {t('check.run.retryFailed', { count: failed.length })}
        </Button>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={check.isPending}
        onClick={() => check.start(wishFor(run, run.targets))}
      >
        {t('check.run.again')}
      </Button>
    </>
  );
};

const Run = ({ run }: { readonly run: CheckRun }) => {
  const { t } = useWords();
  const total = run.targets.length;
  const done = run.targets.filter(isOver).length;
  const words = run.state === 'running' ? t('check.run.progress', { done, total }) : t(`check.run.${run.state}`);
  return (
    <Page
      above={<BackToList />}
      title={t(`check.levels.${run.level}`)}
      lead={
        <>
          {t('check.run.of', { count: total })} · <span role="status">{words}</span>
        </>
      }
      actions={<RunActions key={run.id} run={run} />}
      toolbar={
        run.state === 'running' ? (
          <Progress
            className={css['progress']}
            size={6}
            value={Math.max(3, (100 * done) / Math.max(1, total))}
            aria-label={words}
            transitionDuration={300}
          />
        ) : undefined
      }
    >
      {run.state === 'running' ? (
        <p className={css['hint']}>
          {t('check.run.leaveHint')} {t('check.run.cancelHint')}
        </p>
      ) : null}
      <ul className={css['targets']}>
        {run.targets.map((target) => (
          <RunTarget key={target.address} target={target} />
        ))}
      </ul>
      {run.state === 'running' ? null : <VerdictRule />}
    </Page>
  );
};

const Unknown = () => {
  const { t } = useWords();
  return (
    <Page above={<BackToList />} title={t('check.run.title')}>
      <EmptyState
        icon={<IconRefresh size={24} />}
        title={t('check.run.unknown')}
        action={
          <Anchor component={Link} to="/log">
            {t('app.nav.log')}
          </Anchor>
        }
      >
        {t('check.run.unknownHint')}
      </EmptyState>
    </Page>
  );
};

/** The page while its run is not known, or could not be asked for. */
const Waiting = ({ answer }: { readonly answer: Answer<unknown> }) => {
  const { t } = useWords();
  return (
    <Page above={<BackToList />} title={t('check.run.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={3} height={96} />
      )}
    </Page>
  );
};

const ById = ({ runId }: { readonly runId: string }) => {
  const live = useLive({
    command: 'checks.run',
    input: { runId },
    event: 'checks.progress',
    reduce: (known, run) => newerRun(known, run) ?? known,
  });
  if (live.state === 'filled') return <Run run={live.value} />;
  if (live.state === 'failed' && live.error.code === 'run.unknown') return <Unknown />;
  return <Waiting answer={live} />;
};

const Latest = () => {
  const live = useLive({ command: 'checks.latestRun', input: {}, event: 'checks.progress', reduce: newerRun });
  if (live.state === 'filled') return live.value === null ? <Unknown /> : <Run run={live.value} />;
  return <Waiting answer={live} />;
};

/** One run by its id, or the newest one. */
export const CheckRunPage = () => {
  const { runId: named } = useParams();
  const runId = named === undefined ? undefined : idOf(named);
  return runId === undefined ? <Latest /> : <ById runId={runId} />;
};
