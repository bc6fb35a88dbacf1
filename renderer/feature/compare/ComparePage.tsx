// Two checks side by side: of one terminal before and after, or of two terminals. Differences first, printable.
import { Anchor, Button, Switch } from '@mantine/core';
import { IconArrowLeft, IconArrowsExchange, IconEqual, IconGitCompare, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { compareReports, relationWords } from '../../../shared/compare/compareReports.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { type Answer, useAnswer } from '../../bridge/useAnswer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Compare.module.css';
import { ComparedCheck, nameOfReport } from './ComparedCheck.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PickCheck } from './PickCheck.tsx';
import { PrintedComparison } from './PrintedComparison.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const Above = ({ report }: { readonly report: HealthReport | null }) => {
  const { t } = useWords();
  return (
    <Anchor
      component={Link}
      to={report === null ? '/' : `/terminal/${report.terminalId}`}
      size="sm"
      className={css['back']}
    >
      <IconArrowLeft size={16} aria-hidden />
      {report === null ? t('terminal.backToList') : nameOfReport(report)}
    </Anchor>
  );
};

/** Why there is nothing to list. */
const NoDifference = ({ isSameCheck }: { readonly isSameCheck: boolean }) => {
  const { t } = useWords();
  return (
    <EmptyState
      icon={<IconEqual size={28} />}
      title={t(isSameCheck ? 'compare.sameCheck' : 'compare.none')}
      action={isSameCheck ? <Link to="/">{t('compare.toTerminals')}</Link> : undefined}
    >
      {t(isSameCheck ? 'compare.sameCheckHint' : 'compare.noneHint')}
    </EmptyState>
  );
};

interface ComparedProps {
  readonly before: HealthReport;
  readonly after: HealthReport;
  /** Other checks in place of these. */
  readonly onChange: (before: string, after: string) => void;
}

const Compared = ({ before, after, onChange }: ComparedProps) => {
  const { t, say } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const compared = compareReports(before, after);
  const { differences, relation, remarks } = compared;
  const sections = compared.sections.filter((each) => showsAll || each.differences > 0);
  const sides = [t('compare.left'), t('compare.right')] as const;
  const counted = differences === 0 ? t('compare.none') : t('compare.count', { count: differences });
  return (
    <Page
      above={<Above report={after} />}
      title={t('compare.title')}
      lead={
        <span role="status">
          {say(relationWords[relation])} · {counted}
        </span>
      }
      actions={
        <>
          <Switch
            label={t('compare.showAll')}
            checked={showsAll}
            onChange={(event) => setShowsAll(event.currentTarget.checked)}
          />
          <Button
            variant="default"
            leftSection={<IconArrowsExchange size={16} aria-hidden />}
            onClick={() => onChange(after.id, before.id)}
          >
            {t('compare.swap')}
          </Button>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('compare.print')}
          </Button>
        </>
      }
    >
      <div className={css['stack']}>
        <div className={css['checks']}>
          <ComparedCheck report={before} side={sides[0]} onPick={(id) => onChange(id, after.id)} />
          <ComparedCheck report={after} side={sides[1]} onPick={(id) => onChange(before.id, id)} />
        </div>
        {remarks.length === 0 ? null : (
          <Notice kind="info" title={t('compare.remarks')}>
            <ul className={css['remarks']}>
              {remarks.map((remark) => (
                <li key={remark.en}>{say(remark)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {sections.length === 0 ? <NoDifference isSameCheck={relation === 'sameCheck'} /> : null}
        {sections.map((each) => (
          <Section
            key={each.section}
            inset="flush"
            title={say(each.title)}
            hint={each.differences === 0 ? t('compare.none') : t('compare.count', { count: each.differences })}
          >
            <CompareTable
              compared={each}
              showsAll={showsAll}
              names={sides}
              words={relation === 'otherTerminal' ? 'changesOfTwo' : 'changes'}
            />
          </Section>
        ))}
      </div>
      <PrintedComparison reports={[before, after]} compared={compared} showsAll={showsAll} />
    </Page>
  );
};

const Side = ({ answer, side }: { readonly answer: Answer<HealthReport>; readonly side: string }) => {
  const { t } = useWords();
  if (answer.state === 'loading') return <Loading rows={3} height={96} />;
  if (answer.state === 'filled') return null;
  return (
    <section aria-label={t('compare.unknownTitle', { side })}>
      <p>{t('compare.unknownTitle', { side })}</p>
      <ErrorNotice error={answer.error} onRetry={answer.reload} />
    </section>
  );
};

const ByIds = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  const before = useAnswer('checks.report', { checkId: a });
  const after = useAnswer('checks.report', { checkId: b });
  if (before.state === 'filled' && after.state === 'filled') {
    return (
      <Compared
        before={before.value}
        after={after.value}
        onChange={(one, other) => setAddress({ a: one, b: other }, { replace: true })}
      />
    );
  }
  return (
    <Page above={<Above report={null} />} title={t('compare.title')}>
      <div className={css['stack']}>
        <Side answer={before} side={t('compare.left')} />
        <Side answer={after} side={t('compare.right')} />
      </div>
    </Page>
  );
};

/** Nothing is chosen yet, or only one side. */
const Choosing = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  return (
    <Page above={<Above report={null} />} title={t('compare.title')}>
      <div className={css['stack']}>
        <EmptyState icon={<IconGitCompare size={28} />} title={t('compare.missingTitle')}>
          {t('compare.missingHint')}
        </EmptyState>
        <div className={css['checks']}>
          {([t('compare.left'), t('compare.right')] as const).map((side, index) => (
            <section key={side} className={css['check']} aria-label={side}>
              <PickCheck
                side={side}
                chosen={null}
                onPick={(id) => setAddress(index === 0 ? { a: id, b } : { a, b: id }, { replace: true })}
              />
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
};

/** The page `/compare?a=…&b=…`: the ids of two stored checks, the earlier one first. */
export const ComparePage = () => {
  const [address] = useSearchParams();
  const [a, b] = [address.get('a') ?? '', address.get('b') ?? ''];
  return uuid.test(a) && uuid.test(b) ? <ByIds a={a} b={b} /> : <Choosing a={a} b={b} />;
};
