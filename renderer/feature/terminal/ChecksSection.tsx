// The last checks of a terminal, older ones on demand.
import { Button, Checkbox } from '@mantine/core';
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
import { CompareBar } from './CompareBar.tsx';
import { WeekOfChecks } from './WeekOfChecks.tsx';

const pageSize = 8;

interface CheckItemProps {
  readonly check: HealthReportSummary;
  readonly isChosen: boolean;
  /** Two are chosen already, and this one is not. */
  readonly isFull: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const CheckItem = ({ check, isChosen, isFull, onChoose }: CheckItemProps) => {
  const { t, language } = useWords();
  const when = formatTime(check.startedAt, language, 'dateTime');
  return (
    <li className={css['item']}>
      <Checkbox
        className={css['choose'] ?? ''}
        checked={isChosen}
        disabled={isFull}
        title={isFull ? t('compare.tooMany') : undefined}
        aria-label={t('compare.choose', { when: formatTime(check.startedAt, language, 'exact') })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = first.state === 'filled' ? [...first.value, ...earlier] : [];
  const mayHaveMore = !isAtEnd && all.length > 0 && all.length % pageSize === 0;

  const choose = (id: string, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));

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
      <WeekOfChecks terminalId={terminalId} />
      <CompareBar all={all} chosen={chosen} />
      <ul className={css['list']}>
        {all.map((check) => (
          <CheckItem
            key={check.id}
            check={check}
            isChosen={chosen.has(check.id)}
            isFull={chosen.size >= 2 && !chosen.has(check.id)}
            onChoose={(isChosen) => choose(check.id, isChosen)}
          />
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
