// Unattended checks and what each of them found.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconMoonStars } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { Link } from 'react-router';
import { type UnattendedRun, type UnattendedTarget, unattendedCounts } from '../../../shared/unattended/unattended.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useUnattended } from '../../bridge/useUnattended.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Unattended.module.css';

const mostRuns = 60;
const worstFirst = ['fail', 'warn', 'incomplete', 'pass'] as const;

const rank = ({ verdict, ending }: UnattendedTarget): number =>
  ending === 'checked' && verdict !== null ? worstFirst.indexOf(verdict) : 1.5;

const Targets = ({ run }: { readonly run: UnattendedRun }) => {
  const { t } = useWords();
  if (run.targets.length === 0) return <p className={css['soft']}>{t('unattended.noTerminals')}</p>;
  return (
    <table className={table['table']}>
      <caption>{t('unattended.targets')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unattended.terminal')}</th>
          <th scope="col">{t('unattended.result')}</th>
        </tr>
      </thead>
      <tbody>
        {run.targets
          .toSorted((one, other) => rank(one) - rank(other))
          .map(({ terminalId, name, ending, verdict, checkId }) => (
            <tr key={terminalId}>
              <th scope="row">
                <Link className={css['name'] ?? ''} to={`/terminal/${terminalId}`}>
                  {name}
                </Link>
              </th>
              <td>
                {checkId === null || verdict === null ? (
                  t(`unattended.endings.${ending}`)
                ) : (
                  <Link to={`/check/${checkId}`} className={css['result'] ?? ''}>
                    <VerdictBadge verdict={verdict} />
                    {ending === 'checked' ? null : t(`unattended.endings.${ending}`)}
                  </Link>
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

const RunLine = ({ run, isNewest }: { readonly run: UnattendedRun; readonly isNewest: boolean }) => {
  const { t, language } = useWords();
  const { startedAt, finishedAt, dueAt, isCaughtUp, occasion } = run;
  return (
    <Section
      title={formatTime(startedAt, language, 'short')}
      hint={[
        t(`unattended.occasions.${occasion}`),
        ...(isCaughtUp
          ? [t('unattended.caughtUp'), t('unattended.dueAt', { time: formatTime(dueAt, language, 'short') })]
          : []),
        ...(finishedAt === null ? [t('unattended.unfinished')] : []),
      ].join(' · ')}
    >
      <p className={css['counts']}>{t('unattended.counts', unattendedCounts(run))}</p>
      {isNewest ? (
        <Targets run={run} />
      ) : (
        <Fold summary={t('unattended.targets')}>
          <Targets run={run} />
        </Fold>
      )}
    </Section>
  );
};

const Runs = () => {
  const { t } = useWords();
  const answer = useUnattended(mostRuns);
  const known = knownOf(answer);
  const { run: see } = useCommand('unattended.seen');
  const waiting = known?.find(({ isSeen, finishedAt }) => !isSeen && finishedAt !== null)?.id;
  const note = useEffectEvent((runId: string) => void see({ runId }));
  // Who is on this page has seen it.
  useEffect(() => {
    if (waiting !== undefined) note(waiting);
  }, [waiting]);
  if (known === null) {
    return answer.state === 'failed' ? (
      <ErrorNotice error={answer.error} onRetry={answer.reload} />
    ) : (
      <Loading rows={3} height={96} />
    );
  }
  if (known.length === 0) {
    return (
      <EmptyState icon={<IconMoonStars size={24} />} title={t('unattended.none')}>
        {t('unattended.noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known.map((run, at) => (
        <RunLine key={run.id} run={run} isNewest={at === 0} />
      ))}
    </>
  );
};

/** The newest result first, with its terminals; earlier ones folded. */
export const UnattendedPage = () => {
  const { t } = useWords();
  return (
    <Page
      above={
        <Anchor component={Link} to="/" size="sm" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden />
          {t('terminal.backToList')}
        </Anchor>
      }
      title={t('unattended.title')}
      lead={t('unattended.lead')}
      actions={
        <Button component={Link} to="/settings" variant="default">
          {t('unattended.toSettings')}
        </Button>
      }
    >
      <Runs />
    </Page>
  );
};
