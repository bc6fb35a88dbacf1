// The running check, seen from every page.
import { Progress } from '@mantine/core';
import { Link } from 'react-router';
import type { CheckRun } from '../../shared/model/checkRun.ts';
import { useEvent } from '../bridge/useEvent.ts';
import { useLive } from '../bridge/useLive.ts';
import { toast } from '../ui/toast.ts';
import { useWords } from '../ui/useWords.ts';
import css from './RunIndicator.module.css';

const isOver = ({ state }: CheckRun['targets'][number]): boolean => state !== 'waiting' && state !== 'running';

const newestRun = (known: CheckRun | null, run: CheckRun): CheckRun =>
  known !== null && (known.startedAt > run.startedAt || (known.id === run.id && known.state !== 'running'))
    ? known
    : run;

/** How far the running check is; nothing while none runs. */
export const RunIndicator = () => {
  const { t } = useWords();
  const live = useLive({ command: 'checks.latestRun', input: {}, event: 'checks.progress', reduce: newestRun });
  useEvent('checks.progress', (run) => {
    // Where the window is going, although the page may still be on its way.
    const isSeen = window.location.hash.startsWith('#/run');
    if (run.state !== 'running' && !isSeen) toast(t(`check.run.${run.state}`));
  });
  if (live.state !== 'filled' || live.value?.state !== 'running') return null;
  const { id, targets } = live.value;
  const done = targets.filter(isOver).length;
  return (
    <Link className={css['indicator']} to={`/run/${id}`} title={t('app.runningHint')}>
      <span className={css['words']}>{t('app.running', { done, total: targets.length })}</span>
      <Progress size={5} value={Math.max(6, (100 * done) / targets.length)} animated aria-hidden />
    </Link>
  );
};
