// The result of the newest unattended check, until somebody has seen it: one message, however many terminals.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { unattendedCounts } from '../../shared/unattended/unattended.ts';
import { knownOf } from '../bridge/useAnswer.ts';
import { useCommand } from '../bridge/useCommand.ts';
import { useUnattended } from '../bridge/useUnattended.ts';
import { formatTime } from '../ui/dateTime.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/useWords.ts';
import css from './Notices.module.css';

const noonHour = 12;

/** Nothing while nothing waits. */
export const WaitingResult = () => {
  const { t, language } = useWords();
  const { run } = useCommand('unattended.seen');
  const [newest] = knownOf(useUnattended(1)) ?? [];
  if (newest === undefined || newest.isSeen) return null;
  if (newest.finishedAt === null) {
    return (
      <section className={css['notices']} aria-label={t('unattended.title')}>
        <Notice kind="info" title={t('unattended.running', { done: newest.targets.length })} />
      </section>
    );
  }
  if (newest.targets.length === 0) return null;
  const counts = unattendedCounts(newest);
  const kind = counts.fail > 0 ? 'fail' : counts.warn + counts.notChecked > 0 ? 'warn' : 'info';
  const isMorning = new Date(newest.finishedAt).getHours() < noonHour;
  return (
    <section className={css['notices']} aria-label={t('unattended.title')}>
      <Notice
        kind={kind}
        title={t(isMorning ? 'unattended.waiting' : 'unattended.waitingLater')}
        actions={
          <>
            <Button component={Link} to="/unattended" size="xs">
              {t('unattended.look')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void run({ runId: newest.id })}>
              {t('unattended.seen')}
            </Button>
          </>
        }
      >
        <p>
          {formatTime(newest.finishedAt, language, 'short')} · {t('unattended.counts', counts)}
        </p>
      </Notice>
    </section>
  );
};
