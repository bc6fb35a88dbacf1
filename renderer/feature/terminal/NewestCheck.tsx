// What the newest check found, with the way to its whole record.
import { Anchor } from '@mantine/core';
import { IconStethoscope } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { Age } from '../../ui/Age.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReportChecks } from '../../ui/report/ReportChecks.tsx';
import { TechnicianDetails } from '../../ui/report/TechnicianDetails.tsx';
import { VerdictRule } from '../../ui/report/VerdictRule.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './NewestCheck.module.css';

/** Findings and the rule of the verdict. */
export const NewestCheck = ({ report }: { readonly report: HealthReport | null }) => {
  const { t } = useWords();
  if (report === null) {
    return (
      <Section title={t('terminal.newest')}>
        <EmptyState icon={<IconStethoscope size={24} />} title={t('terminal.notCheckedYet')}>
          {t('terminal.notCheckedYetText')}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      inset="bare"
      title={t('terminal.newest')}
      hint={
        <>
          {t(`check.levels.${report.level}`)} · <Age at={report.finishedAt} /> · {report.operator}
        </>
      }
      actions={
        <Anchor component={Link} to={`/check/${report.id}`} size="sm">
          {t('terminal.openRecord')}
        </Anchor>
      }
    >
      <div className={css['stack']}>
        {report.ending === 'complete' ? null : (
          <Notice kind="warn" title={t('check.report.partial', { ending: t(`check.endings.${report.ending}`) })} />
        )}
        <ReportChecks checks={report.checks} part="findings" />
        <VerdictRule />
      </div>
    </Section>
  );
};

/** Everything of the newest check that needs nobody, and what the technician wants to know. */
export const RestOfCheck = ({ report }: { readonly report: HealthReport }) => {
  const { t } = useWords();
  return (
    <Section inset="bare" title={t('terminal.rest')}>
      <div className={css['stack']}>
        <ReportChecks checks={report.checks} part="rest" />
        <TechnicianDetails report={report} />
      </div>
    </Section>
  );
};
