// Evidence packs: what one would hold and what is missing in it, making one, and checking one.
import { Button, Progress, TextInput } from '@mantine/core';
import { IconFileZip, IconShieldSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvidenceDone, EvidencePeriod, EvidenceSummary, PackCheck } from '../../../shared/inspection/evidence.ts';
import { evidenceTables } from '../../../shared/inspection/evidence.ts';
import { evidenceTableNames } from '../../../shared/inspection/evidenceNames.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/paper/PaperLink.tsx';
import { addDays, isDay, localToday, sameDayOf } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

const quickMonths = { month: 1, quarter: 3, year: 12 } as const;
type Quick = keyof typeof quickMonths;
const quicks: readonly Quick[] = ['month', 'quarter', 'year'];

const lastMonths = (quick: Quick): EvidencePeriod => {
  const until = localToday();
  return { from: addDays(sameDayOf(until, -quickMonths[quick]), 1), until };
};

const PeriodFields = ({
  period,
  onChange,
}: {
  readonly period: EvidencePeriod;
  readonly onChange: (period: EvidencePeriod) => void;
}) => {
  const { t } = useWords();
  const chosen = quicks.find((quick) => {
    const { from, until } = lastMonths(quick);
    return from === period.from && until === period.until;
  });
  const day = (name: 'from' | 'until') => (
    <TextInput
      type="date"
      label={t(`inspection.evidence.${name}`)}
      value={period[name]}
      onChange={(event) => onChange({ ...period, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={css['filters']}>
      <Segments
        aria-label={t('inspection.evidence.period')}
        value={chosen ?? ''}
        onChange={(value) => onChange(lastMonths(quicks.find((quick) => quick === value) ?? 'year'))}
        data={quicks.map((value) => ({ value, label: t(`inspection.evidence.quick.${value}`) }))}
      />
      {day('from')}
      {day('until')}
    </div>
  );
};

const Holds = ({ summary }: { readonly summary: EvidenceSummary }) => {
  const { t, say } = useWords();
  return (
    <div className={css['columns']}>
      <Section title={t('inspection.evidence.gaps')} hint={t('inspection.evidence.gapsHint')}>
        {summary.gaps.length === 0 ? (
          <p>{t('inspection.evidence.noGaps')}</p>
        ) : (
          <ul className={css['points']}>
            {summary.gaps.map((gap) => (
              <li key={gap.en}>{say(gap)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('inspection.evidence.holds')}>
        <Facts
          layout="rows"
          facts={[
            ...evidenceTables.map((table) => ({
              key: table,
              name: say(evidenceTableNames[table]),
              value: t('inspection.evidence.rows', { count: summary.rows[table] }),
            })),
            {
              key: 'photos',
              name: t('inspection.evidence.photos'),
              value: t('inspection.evidence.photoCount', {
                count: summary.photos,
                size: byteSize(summary.photoBytes),
              }),
            },
            { key: 'report', name: t('inspection.evidence.report'), value: t('inspection.evidence.reportText') },
            { key: 'verifier', name: t('inspection.evidence.verifier'), value: t('inspection.evidence.verifierText') },
          ]}
        />
      </Section>
    </div>
  );
};

const Saved = ({ done }: { readonly done: EvidenceDone }) => {
  const { t, colon } = useWords();
  return (
    <Notice kind="info" isUrgent title={t('inspection.evidence.saved')}>
      <p>{t('inspection.evidence.savedText', { file: done.file, count: done.files, size: byteSize(done.bytes) })}</p>
      <p>
        {t('inspection.evidence.seal')}
        {colon}
        <span className={css['seal']}>{done.seal}</span>
      </p>
      <p>{t('inspection.evidence.sealHint')}</p>
    </Notice>
  );
};

const Checked = ({ checked }: { readonly checked: PackCheck }) => {
  const { t, say } = useWords();
  if (!checked.isWhole) {
    return (
      <Notice kind="fail" isUrgent title={t('inspection.evidence.broken', { count: checked.problems.length })}>
        <ul className={css['points']}>
          {checked.problems.map((problem) => (
            <li key={problem.en}>{say(problem)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice
      kind={checked.isOwn ? 'info' : 'warn'}
      isUrgent
      title={t('inspection.evidence.whole', { count: checked.files })}
    >
      <p className={css['seal']}>{t('inspection.evidence.wholeText', { seal: checked.seal ?? '–' })}</p>
      <p>{t(checked.isOwn ? 'inspection.evidence.own' : 'inspection.evidence.notOwn')}</p>
      <p>{t('inspection.evidence.limits')}</p>
    </Notice>
  );
};

const Actions = ({ period }: { readonly period: EvidencePeriod | null }) => {
  const { t, language } = useWords();
  const save = useCommand('evidence.save');
  const check = useCommand('evidence.check');
  const [shown, setShown] = useState<{ readonly done: EvidenceDone } | { readonly checked: PackCheck } | null>(null);
  const make = async (): Promise<void> => {
    if (period === null) return;
    const result = await save.run({ ...period, language });
    if (result.ok && result.value !== null) setShown({ done: result.value });
  };
  const verify = async (): Promise<void> => {
    const result = await check.run({ language });
    if (result.ok && result.value !== null) setShown({ checked: result.value });
  };
  const error = save.error ?? check.error;
  return (
    <div className={css['stack']}>
      <div className={css['buttons']}>
        <Button
          disabled={period === null}
          loading={save.isPending}
          leftSection={<IconFileZip size={16} aria-hidden />}
          onClick={() => void make()}
          {...save.may}
        >
          {t('inspection.evidence.save')}
        </Button>
        <Button
          variant="default"
          loading={check.isPending}
          leftSection={<IconShieldSearch size={16} aria-hidden />}
          onClick={() => void verify()}
        >
          {t('inspection.evidence.check')}
        </Button>
      </div>
      {save.isPending ? (
        <div role="status">
          <p className={css['soft']}>{t('inspection.evidence.saving')}</p>
          <Progress value={100} animated aria-label={t('inspection.evidence.saving')} />
        </div>
      ) : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {shown === null ? null : 'done' in shown ? <Saved done={shown.done} /> : <Checked checked={shown.checked} />}
    </div>
  );
};

const Summary = ({ period }: { readonly period: EvidencePeriod }) => {
  const answer = useAnswer('evidence.summary', period);
  const known = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  return known === null ? <Loading rows={3} height={80} /> : <Holds summary={known} />;
};

/** What is missing is shown before anything is made. */
export const EvidencePage = () => {
  const { t } = useWords();
  const [period, setPeriod] = useState<EvidencePeriod>(() => lastMonths('year'));
  const valid = isDay(period.from) && isDay(period.until) ? period : null;
  return (
    <Page
      title={t('inspection.evidence.title')}
      lead={t('inspection.evidence.lead')}
      actions={valid === null ? null : <PaperLink request={{ template: 'inspection', ...valid }} />}
      toolbar={<PeriodFields period={period} onChange={setPeriod} />}
    >
      <div className={css['blocks']}>
        <Actions period={valid} />
        {valid === null ? null : <Summary key={`${valid.from} ${valid.until}`} period={valid} />}
      </div>
    </Page>
  );
};
