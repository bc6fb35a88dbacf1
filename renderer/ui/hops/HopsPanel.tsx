// Measures the way from a terminal to the acquirer's host and shows it as a line of four stations.
import { Anchor, Button } from '@mantine/core';
import { IconRefresh, IconRoute, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { HopReport } from '../../../shared/hops/hopReport.ts';
import { hopCaveat, hopVerdict } from '../../../shared/hops/hopWords.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { Age } from '../Age.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Loading } from '../Loading.tsx';
import { useWords } from '../useWords.ts';
import { HopHistory } from './HopHistory.tsx';
import { HopProbes } from './HopProbes.tsx';
import { HopStation } from './HopStation.tsx';
import css from './HopsPanel.module.css';
import { OwnNetwork } from './OwnNetwork.tsx';

interface HopsPanelProps {
  /** Whose line is the first station; null = none. */
  readonly terminalId: string | null;
  /** Told once when a measurement that was started here has ended, also when it was cancelled. */
  readonly onDone?: (report: HopReport) => void;
}

const keepNewest = (_known: HopReport | null, report: HopReport): HopReport | null => report;

const Measured = ({ report }: { readonly report: HopReport }) => {
  const { t } = useWords();
  const isOpen = report.hops.some(({ state }) => state === 'notConfigured');
  return (
    <>
      <ol className={css['line']} aria-label={t('hops.line')}>
        {report.hops.map((result) => (
          <HopStation key={result.hop} result={result} isFirstFailing={result.hop === report.failing} />
        ))}
      </ol>
      <HopProbes report={report} />
      {isOpen && report.state !== 'running' ? (
        <Anchor component={Link} to="/settings#hosts" size="sm">
          {t('hops.toSettings')}
        </Anchor>
      ) : null}
    </>
  );
};

/** The four stations with the button that measures them. */
export const HopsPanel = ({ terminalId, onDone }: HopsPanelProps) => {
  const { t, say } = useWords();
  const start = useCommand('hops.start');
  const cancel = useCommand('hops.cancel');
  const live = useLive({ command: 'hops.latest', input: {}, event: 'hops.progress', reduce: keepNewest });
  const newest = live.state === 'filled' ? live.value : null;
  const report = newest?.terminalId === terminalId ? newest : null;

  const [startedId, setStartedId] = useState<string | null>(null);
  const toldId = useRef<string | null>(null);
  const tellDone = useEffectEvent((done: HopReport) => onDone?.(done));
  useEffect(() => {
    if (report === null || report.state === 'running' || report.id !== startedId || toldId.current === startedId)
      return;
    toldId.current = startedId;
    tellDone(report);
  }, [report, startedId]);

  const measure = () =>
    void start.run({ terminalId }).then((result) => {
      if (!result.ok) return;
      setStartedId(result.value.id);
    });

  if (live.state === 'loading') return <Loading rows={1} height={120} />;
  if (live.state === 'failed') return <ErrorNotice error={live.error} onRetry={live.reload} />;
  const measureButton = (
    <Button
      variant={report === null ? 'light' : 'default'}
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={start.isPending}
      onClick={measure}
    >
      {t(report === null ? 'hops.start' : 'hops.again')}
    </Button>
  );
  return (
    <div className={css['panel']}>
      {start.error === null ? null : <ErrorNotice error={start.error} onDismiss={start.forgetError} />}
      {report === null ? (
        <EmptyState icon={<IconRoute size={24} />} title={t('hops.empty')} action={measureButton}>
          {t('hops.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div className={css['top']}>
            <p className={css['verdict']} role="status">
              {say(hopVerdict(report))}
              {report.finishedAt === null ? null : (
                <span className={css['age']}>
                  {' '}
                  <Age at={report.finishedAt} />
                </span>
              )}
            </p>
            {report.state === 'running' ? (
              <Button
                variant="default"
                leftSection={<IconX size={16} aria-hidden />}
                loading={cancel.isPending}
                onClick={() => void cancel.run({ runId: report.id })}
              >
                {t('hops.cancel')}
              </Button>
            ) : (
              measureButton
            )}
          </div>
          <Measured report={report} />
        </>
      )}
      {terminalId === null ? null : <OwnNetwork terminalId={terminalId} />}
      <HopHistory terminalId={terminalId} />
      <p className={css['caveat']}>{say(hopCaveat)}</p>
    </div>
  );
};
