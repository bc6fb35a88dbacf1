// The last checks of a terminal, older ones on demand.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HealthReportSummary } from '../../../shared/model/healthReport.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ChecksSection.module.css';

const pageSize = 8;

const CheckItem = ({ check }: { readonly check: HealthReportSummary }) => {
  const { t, language } = useWords();
  const when = formatTime(check.startedAt, language, 'dateTime');
  return (
    <li>
      <Link className={css['check']} to={`/check/${check.id}`}>
        <span className={css['when']}>
          <time dateTime={check.startedAt}>{when}</time>
          <span className={css['facts']}>
            {t(`check.levels.${check.level}`)} · {check.operator}
          </span>
        </span>
        <VerdictBadge verdict={check.verdict} />
      </Link>
    </li>
  );
};

/** Stored checks, newest first. */
export const ChecksSection = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const first = useAnswer('terminals.checks', { terminalId, before: null, limit: pageSize });
  const older = useCommand('terminals.checks');
  const [earlier, setEarlier] = useState<readonly HealthReportSummary[]>([]);
  const [isAtEnd, setIsAtEnd] = useState(false);
  const all = first.state === 'filled' ? [...first.value, ...earlier] : [];
  const mayHaveMore = !isAtEnd && all.length > 0 && all.length % pageSize === 0;

  const loadMore = () =>
    void older.run({ terminalId, before: all.at(-1)?.id ?? null, limit: pageSize }).then((result) => {
      if (!result.ok) return;
      setEarlier((before) => [...before, ...result.value]);
      setIsAtEnd(result.value.length < pageSize);
    });

  return (
    <Section
      inset="flush"
      title={t('terminal.checks.title')}
      actions={
        <Link className={css['log']} to={`/log?terminal=${terminalId}`}>
          {t('terminal.log')}
        </Link>
      }
    >
      {first.state === 'loading' ? (
        <div className={css['padded']}>
          <Loading rows={3} height={36} />
        </div>
      ) : null}
      {first.state === 'failed' ? <ErrorNotice error={first.error} onRetry={first.reload} /> : null}
      {first.state === 'filled' && all.length === 0 ? (
        <p className={css['padded']}>{t('terminal.checks.none')}</p>
      ) : null}
      <ul className={css['list']}>
        {all.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
      {older.error === null ? null : <ErrorNotice error={older.error} onRetry={loadMore} />}
      {mayHaveMore ? (
        <div className={css['more']}>
          <Button size="xs" variant="subtle" loading={older.isPending} onClick={loadMore}>
            {t('terminal.checks.more')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
};
