// One stored record of a check, whole: what was read, how it was judged, and by which limits.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconGitCompare } from '@tabler/icons-react';
import { Link } from 'react-router';
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { formatSeconds } from '../../../shared/metric/formatMetric.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/paper/PaperLink.tsx';
import { CheckCodeLine, SpokenCode } from '../../ui/report/CheckCode.tsx';
import { ReportChecks } from '../../ui/report/ReportChecks.tsx';
import { TechnicianDetails } from '../../ui/report/TechnicianDetails.tsx';
import { VerdictRule } from '../../ui/report/VerdictRule.tsx';
import { Section } from '../../ui/Section.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ReportPage.module.css';
import { ReportReadings } from './ReportReadings.tsx';

const Above = ({ terminalId, name }: { readonly terminalId: string | null; readonly name: string }) => (
  <Anchor component={Link} to={terminalId === null ? '/' : `/terminal/${terminalId}`} size="sm" className={css['back']}>
    <IconArrowLeft size={16} aria-hidden />
    {name}
  </Anchor>
);

const Conditions = ({ report }: { readonly report: HealthReport }) => {
  const { t, language } = useWords();
  const seconds = Math.max(1, (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000);
  return (
    <Facts
      facts={[
        { key: 'started', name: t('check.report.startedAt'), value: formatTime(report.startedAt, language, 'exact') },
        { key: 'duration', name: t('check.report.duration'), value: formatSeconds(seconds, language) },
        { key: 'operator', name: t('check.report.operator'), value: report.operator },
        { key: 'level', name: t('check.report.level'), value: t(`check.levels.${report.level}`) },
        { key: 'ending', name: t('check.report.ending'), value: t(`check.endings.${report.ending}`) },
        { key: 'address', name: t('check.report.address'), value: <Identifier value={report.address} /> },
        { key: 'tid', name: t('terminal.identity.tid'), value: <Identifier value={report.terminal.tid} /> },
        {
          key: 'software',
          name: t('terminal.identity.software'),
          value: <Identifier value={report.terminal.softwareVersion} />,
        },
        { key: 'id', name: t('check.report.id'), value: <Identifier value={report.id} /> },
      ]}
    />
  );
};

/** The check of the same terminal before this one, in one press; nothing where there is none. */
const WithEarlier = ({ report }: { readonly report: HealthReport }) => {
  const { t } = useWords();
  const answer = useAnswer('terminals.checks', { terminalId: report.terminalId, before: report.id, limit: 1 });
  const earlier = answer.state === 'filled' ? answer.value[0] : undefined;
  if (earlier === undefined) return null;
  return (
    <Button
      component={Link}
      to={`/compare?a=${earlier.id}&b=${report.id}`}
      variant="default"
      leftSection={<IconGitCompare size={16} aria-hidden />}
    >
      {t('compare.withEarlier')}
    </Button>
  );
};

const Report = ({ report }: { readonly report: HealthReport }) => {
  const { t, language } = useWords();
  const { terminal } = report;
  const code = encodeCheckCode(report);
  const name = terminal.model ?? terminal.serialNumber ?? report.address;
  return (
    <Page
      above={<Above terminalId={report.terminalId} name={name} />}
      title={`${t('check.report.title')} · ${formatTime(report.startedAt, language, 'dateTime')}`}
      beside={
        <>
          <VerdictBadge verdict={report.verdict} at={report.finishedAt} size="lg" />
          {report.simulated ? <SimulatedMark /> : null}
        </>
      }
      actions={
        <>
          <PaperLink request={{ template: 'check', checkId: report.id }} />
          <WithEarlier report={report} />
        </>
      }
      lead={
        <span className={css['lead']}>
          {terminal.model === null ? null : <span>{terminal.model}</span>}
          <span>
            SN <Identifier value={terminal.serialNumber} />
          </span>
        </span>
      }
    >
      {report.ending === 'complete' ? null : (
        <div className={css['message']}>
          <Notice kind="warn" title={t('check.report.partial', { ending: t(`check.endings.${report.ending}`) })} />
        </div>
      )}
      <Section inset="bare" title={t('check.report.allChecks')}>
        <div className={css['stack']}>
          <ReportChecks checks={report.checks} />
          <VerdictRule />
        </div>
      </Section>
      <Section inset="flush" title={t('check.report.readings')}>
        <ReportReadings readings={report.readings} />
      </Section>
      <Section title={t('checkCode.name')} hint={t('checkCode.about')}>
        <div className={css['stack']}>
          <CheckCodeLine code={code} />
          <Fold summary={t('checkCode.readOut')}>
            <SpokenCode code={code} />
          </Fold>
        </div>
      </Section>
      <Section title={t('check.report.title')}>
        <Conditions report={report} />
      </Section>
      <Section inset="bare" title={t('check.report.technician')}>
        <TechnicianDetails report={report} />
      </Section>
    </Page>
  );
};

/** The page of one record. */
export const ReportPage = () => {
  const { t } = useWords();
  const checkId = useIdParam('checkId');
  const answer = useAnswer('checks.report', { checkId });
  if (answer.state === 'filled') return <Report report={answer.value} />;
  return (
    <Page above={<Above terminalId={null} name={t('terminal.backToList')} />} title={t('check.report.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={4} height={96} />
      )}
    </Page>
  );
};
