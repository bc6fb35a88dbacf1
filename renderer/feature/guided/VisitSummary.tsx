// A visit that is over: verdict, every result with remedy and who, and the ways on.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import type { CheckResult, HealthReport } from '../../../shared/model/healthReport.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReportChecks } from '../../ui/report/ReportChecks.tsx';
import { VerdictRule } from '../../ui/report/VerdictRule.tsx';
import { Section } from '../../ui/Section.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import { PrintedVisit } from './PrintedVisit.tsx';

type Results = readonly CheckResult[];

const Verdict = ({ report }: { readonly report: HealthReport }) => {
  const { t } = useWords();
  return (
    <p className={css['row']}>
      <strong>{t('guided.summary.verdict')}</strong>
      <VerdictBadge verdict={report.verdict} size="lg" />
      <span className={css['soft']}>{t('guided.summary.verdictHint')}</span>
    </p>
  );
};

const ResultsOf = ({ visit, results }: { readonly visit: GuidedVisit; readonly results: Results }) => {
  const { t, language } = useWords();
  if (results.length === 0) return null;
  return (
    <Section
      inset="bare"
      title={t('guided.summary.title')}
      hint={t('guided.summary.from', {
        operator: visit.operator,
        started: formatTime(visit.startedAt, language, 'dateTime'),
        finished: visit.finishedAt === null ? '–' : formatTime(visit.finishedAt, language, 'time'),
      })}
    >
      <ReportChecks checks={results} />
    </Section>
  );
};

/** What the stored record says of the steps: those that were never reached stand in it too. */
const Stored = ({ visit, checkId }: { readonly visit: GuidedVisit; readonly checkId: string }) => {
  const answer = useAnswer('checks.report', { checkId });
  const report = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (report === null) return <Loading rows={3} height={72} />;
  return (
    <>
      <Verdict report={report} />
      <ResultsOf visit={visit} results={report.checks.filter(({ id }) => id.startsWith('guided.'))} />
      <PrintedVisit visit={visit} report={report} />
    </>
  );
};

/** Results, links and the sheet for the printer. */
export const VisitSummary = ({ visit }: { readonly visit: GuidedVisit }) => {
  const { t } = useWords();
  const results = visit.steps.flatMap(({ result }) => (result === null ? [] : [result]));
  const { checkId, error, state } = visit;
  return (
    <div className={css['summary']}>
      {state === 'cancelled' ? <Notice kind="warn" title={t('guided.summary.cancelled')} /> : null}
      {error === null ? null : <ErrorNotice kind="warn" error={error} isUrgent={false} />}
      <div className={css['row']}>
        {checkId === null ? null : (
          <Button component={Link} to={`/check/${checkId}`}>
            {t('guided.summary.record')}
          </Button>
        )}
        <Button variant="default" component={Link} to={`/terminal/${visit.terminalId}`}>
          {t('guided.summary.terminal')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('guided.summary.print')}
        </Button>
        <Button variant="subtle" color="gray" component={Link} to={`/guided/${visit.terminalId}`}>
          {t('guided.summary.restart')}
        </Button>
      </div>
      {checkId === null ? (
        <>
          <p>{t(results.length === 0 ? 'guided.summary.noneDone' : 'guided.summary.failed')}</p>
          <ResultsOf visit={visit} results={results} />
          <PrintedVisit visit={visit} report={null} />
        </>
      ) : (
        <Stored visit={visit} checkId={checkId} />
      )}
      <VerdictRule />
    </div>
  );
};
