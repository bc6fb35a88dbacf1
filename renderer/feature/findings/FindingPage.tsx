// One finding: what was found, the way out, who takes care, and its history.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconHandStop, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Finding, type FindingStep, findingStateNames, findingStates } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useForbidden } from '../../bridge/useForbidden.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { AdviceLines } from '../../ui/AdviceLines.tsx';
import { Age } from '../../ui/Age.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LogHere } from '../../ui/log/LogHere.tsx';
import { Page } from '../../ui/Page.tsx';
import { CheckHelpTip } from '../../ui/report/CheckHelpTip.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { type Doing, FindingDialog } from './FindingDialogs.tsx';
import css from './Findings.module.css';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/findings" size="sm" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('finding.back')}
    </Anchor>
  );
};

const StepWords = ({ step: { step, text } }: { readonly step: FindingStep }) => {
  const { t, say, alone } = useWords();
  if (step === 'assigned' && text === null) return t('finding.steps.unassigned');
  const state = findingStates.find((each) => step === 'state' && each === text);
  return t(`finding.steps.${step}`, {
    text: state === undefined ? (text ?? '') : alone(say(findingStateNames[state])),
  });
};

const History = ({ finding }: { readonly finding: Finding }) => {
  const { t, language } = useWords();
  return (
    <Section title={t('finding.history')}>
      <ol className={css['history']}>
        {finding.history.toReversed().map((step, index) => (
          <li key={`${step.at} ${String(finding.history.length - index)}`} className={css['step']}>
            <time dateTime={step.at} className={css['soft']}>
              {formatTime(step.at, language, 'short')}
            </time>
            <div>
              <p className={css['words']}>
                <StepWords step={step} />
              </p>
              <p className={css['soft']}>
                {step.operator}
                {step.reportId === null ? null : (
                  <>
                    {' · '}
                    <Link className={css['record'] ?? ''} to={`/check/${step.reportId}`}>
                      {t('finding.record')}
                    </Link>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
};

const Standing = ({ finding }: { readonly finding: Finding }) => {
  const { t, say, alone } = useWords();
  const { openedAt, seenAt, times, assignee, state, closedBy, seenIn } = finding;
  return (
    <Section title={t('finding.facts')}>
      <Facts
        facts={[
          { key: 'state', name: t('finding.state'), value: alone(say(findingStateNames[state])) },
          { key: 'assignee', name: t('finding.assignee'), value: assignee ?? alone(t('finding.nobodyYet')) },
          { key: 'opened', name: t('finding.opened'), value: <Age at={openedAt} /> },
          {
            key: 'seen',
            name: t('finding.lastSeen'),
            value: (
              <>
                <Age at={seenAt} /> ·{' '}
                <Link className={css['record'] ?? ''} to={`/check/${seenIn}`}>
                  {t('finding.record')}
                </Link>
              </>
            ),
          },
          { key: 'times', name: t('finding.seenTimes'), value: String(times) },
          ...(closedBy === null
            ? []
            : [{ key: 'closed', name: t('finding.closed'), value: t(`finding.closedBy.${closedBy}`) }]),
        ]}
      />
      {closedBy === 'person' ? <p className={css['soft']}>{t('finding.acceptedHint')}</p> : null}
    </Section>
  );
};

const CheckAgain = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const check = useStartCheck();
  const forbidden = useForbidden(finding.terminalId);
  const isGuided = finding.checkId.startsWith('guided.');
  return (
    <>
      <Button
        leftSection={isGuided ? <IconHandStop size={16} aria-hidden /> : <IconRefresh size={16} aria-hidden />}
        loading={check.isPending}
        disabled={forbidden.quickCheck !== null}
        onClick={() =>
          isGuided ? void navigate(`/guided/${finding.terminalId}`) : check.start({ terminalIds: [finding.terminalId] })
        }
      >
        {t(isGuided ? 'finding.guidedNow' : 'finding.checkNow')}
      </Button>
      {check.error === null ? null : <ErrorNotice error={check.error} onDismiss={check.forgetError} />}
    </>
  );
};

interface KnownProps {
  readonly finding: Finding;
  readonly terminalName: string | null;
}

const KnownFinding = ({ finding, terminalName }: KnownProps) => {
  const { t, say } = useWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { checkId, outcome, closedAt, closedBy, explanation, remedy, who, terminalId } = finding;
  const isOpen = closedAt === null;
  const button = (what: Doing) => (
    <Button variant="default" onClick={() => setDoing(what)}>
      {t(`finding.${what}`)}
    </Button>
  );
  return (
    <Page
      above={<Back />}
      title={say(checkHelp[checkId].title)}
      beside={
        <>
          <CheckHelpTip id={checkId} />
          <ToneBadge tone={isOpen ? toneOf(outcome) : 'quiet'} size="lg" sign={<Sign of={isOpen ? outcome : 'pass'} />}>
            {isOpen ? t(`check.outcomes.${outcome}`) : say(findingStateNames.closed)}
          </ToneBadge>
        </>
      }
      lead={
        <>
          {t('finding.of')}{' '}
          {terminalName === null ? (
            t('finding.unknownTerminal')
          ) : (
            <Anchor component={Link} to={`/terminal/${terminalId}`} inherit>
              {terminalName}
            </Anchor>
          )}
        </>
      }
      actions={isOpen && terminalName !== null ? <CheckAgain finding={finding} /> : null}
    >
      <div className={css['columns']}>
        <div>
          <Section title={t('finding.found')}>
            <p className={css['lead']}>{say(explanation)}</p>
            {remedy === null ? (
              <p className={css['soft']}>{t('finding.noRemedy')}</p>
            ) : (
              <AdviceLines remedy={remedy} who={who} />
            )}
            {isOpen ? <p className={css['soft']}>{t('finding.wayOut')}</p> : null}
            <div className={css['actions']}>
              {isOpen ? (
                <>
                  {button('assign')}
                  {button('move')}
                </>
              ) : null}
              {button('note')}
              {isOpen ? button('close') : null}
              {closedBy === 'person' ? button('reopen') : null}
            </div>
          </Section>
          <History finding={finding} />
          <LogHere record={{ kind: 'finding', id: finding.id }} />
        </div>
        <Standing finding={finding} />
      </div>
      {doing === null ? null : <FindingDialog doing={doing} finding={finding} onClose={() => setDoing(null)} />}
    </Page>
  );
};

/** The page of one finding. */
export const FindingPage = () => {
  const { t } = useWords();
  const findingId = useIdParam('findingId');
  const answer = useAnswer('findings.get', { findingId });
  const known = knownOf(answer);
  useEvent('findings.changed', ({ terminalId }) => {
    if (known === null || known.finding.terminalId === terminalId) answer.reload();
  });
  if (known !== null) return <KnownFinding {...known} />;
  return (
    <Page above={<Back />} title={t('finding.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={3} height={96} />
      )}
    </Page>
  );
};
