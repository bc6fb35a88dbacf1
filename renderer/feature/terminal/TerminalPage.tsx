// One terminal: how it is, what was read, who it is, and its checks.
import { Anchor, Button, Kbd } from '@mantine/core';
import { IconArrowLeft, IconPencil, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type AppError, type ErrorCode, errorCodes } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useConnections } from '../../bridge/useConnections.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useForbidden } from '../../bridge/useForbidden.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { Age } from '../../ui/Age.tsx';
import { ConnectionBadge } from '../../ui/connection/ConnectionBadge.tsx';
import { ConnectionTrouble, isTrouble } from '../../ui/connection/ConnectionTrouble.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ExpectedSection } from '../../ui/ExpectedSection.tsx';
import { FullCheckDialog } from '../../ui/FullCheckDialog.tsx';
import { OpenFindings } from '../../ui/findings/OpenFindings.tsx';
import { OpenVisit } from '../../ui/guided/OpenVisit.tsx';
import { HopsPanel } from '../../ui/hops/HopsPanel.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { OpenIncidents } from '../../ui/incident/OpenIncidents.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LogHere } from '../../ui/log/LogHere.tsx';
import { NoticesHere } from '../../ui/notices/NoticesHere.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/paper/PaperLink.tsx';
import { TerminalPlan } from '../../ui/planner/TerminalPlan.tsx';
import { PresencePanel } from '../../ui/presence/PresencePanel.tsx';
import { PresenceSummary } from '../../ui/presence/PresenceSummary.tsx';
import { QuarantineBadge } from '../../ui/QuarantineBadge.tsx';
import { CaseHistory } from '../../ui/resolver/CaseHistory.tsx';
import { WhyButton } from '../../ui/resolver/WhyButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge, VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { ActionsSection, ToActions } from './ActionsSection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ForbiddenNotice } from './ForbiddenNotice.tsx';
import { ForecastSection } from './ForecastSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { NewestCheck, RestOfCheck } from './NewestCheck.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { ReadingsSection } from './ReadingsSection.tsx';
import { RegisterLink } from './RegisterLink.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { StopSheet } from './StopSheet.tsx';
import css from './TerminalPage.module.css';

const BackToList = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/" size="sm" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('terminal.backToList')}
    </Anchor>
  );
};

const isErrorCode = (code: string | null): code is ErrorCode => (errorCodes as readonly string[]).includes(code ?? '');

const LinkProblem = ({ terminal, onRetry }: { readonly terminal: TerminalSummary; readonly onRetry: () => void }) => {
  if (terminal.link !== 'unreachable' || !isErrorCode(terminal.linkError)) return null;
  return (
    <div className={css['message']}>
      <ErrorNotice
        error={{ code: terminal.linkError, facts: { address: terminal.address } }}
        onRetry={onRetry}
        isUrgent={false}
      />
    </div>
  );
};

const Beside = ({
  terminal,
  connection,
  isQuarantined,
}: {
  readonly terminal: TerminalSummary;
  readonly connection: Connection | undefined;
  readonly isQuarantined: boolean;
}) => {
  const { t } = useWords();
  return (
    <>
      {isQuarantined ? (
        <QuarantineBadge size="lg" />
      ) : terminal.verdict === null ? (
        <ToneBadge tone="quiet">{t('terminals.neverChecked')}</ToneBadge>
      ) : (
        <VerdictBadge verdict={terminal.verdict} at={terminal.lastContactAt} size="lg" />
      )}
      {terminal.link === 'checking' ? <ToneBadge tone="accent">{t('terminals.checking')}</ToneBadge> : null}
      {connection === undefined || terminal.link === 'checking' ? null : <ConnectionBadge connection={connection} />}
      {terminal.link === 'unreachable' && !isTrouble(connection) ? (
        <ToneBadge tone="fail">{t('terminals.unreachable')}</ToneBadge>
      ) : null}
      {terminal.simulated ? <SimulatedMark /> : null}
    </>
  );
};

type Known = CommandOutput<'terminals.get'>;

const KnownTerminal = ({ summary, readings, report }: Known) => {
  const { t, say } = useWords();
  const check = useStartCheck();
  const [dialog, setDialog] = useState<'rename' | 'full' | null>(null);
  const { id, name, identity } = summary;
  const connection = useConnections().get(id);
  const forbidden = useForbidden(id);
  const isQuarantined = forbidden.quickCheck?.facts['lifecycle'] === 'quarantined';
  const checkNow = () => check.start({ terminalIds: [id] });
  useShortcut('F5', checkNow, forbidden.quickCheck === null);
  const close = () => setDialog(null);
  const greyed = (why: AppError | null) => (why === null ? {} : { disabled: true, title: say(adviseOn(why).message) });

  return (
    <Page
      above={<BackToList />}
      title={name}
      beside={<Beside terminal={summary} connection={connection} isQuarantined={isQuarantined} />}
      lead={
        <span className={css['lead']}>
          {identity.model === null || identity.model === name ? null : <span>{identity.model}</span>}
          <span>
            SN <Identifier value={identity.serialNumber} />
          </span>
          <Anchor component={Link} to={`/traffic?address=${encodeURIComponent(summary.address)}`} inherit>
            {t('traffic.open')}
          </Anchor>
          <RegisterLink terminalId={id} />
          <ToActions />
          <PresenceSummary terminalId={id} />
          {summary.verdict !== null ? null : (
            <span>
              {t('terminals.lastContact')} <Age at={summary.lastContactAt} />
            </span>
          )}
        </span>
      }
      actions={
        <>
          <WhyButton
            terminalId={id}
            name={name}
            size="sm"
            variant={summary.concerns.includes('registration.state') ? 'light' : 'subtle'}
          />
          <PaperLink request={{ template: 'terminal', terminalId: id }} variant="subtle" />
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setDialog('rename')}
          >
            {t('terminal.rename')}
          </Button>
          <Button variant="default" {...greyed(forbidden.fullCheck)} onClick={() => setDialog('full')}>
            {t('terminal.fullCheck')}
          </Button>
          <Button variant="default" component={Link} to={`/guided/${id}`}>
            {t('guided.button')}
          </Button>
          <Button
            loading={check.isPending}
            leftSection={<IconRefresh size={16} aria-hidden />}
            rightSection={<Kbd size="xs">F5</Kbd>}
            {...greyed(forbidden.quickCheck)}
            onClick={checkNow}
          >
            {t('terminal.check')}
          </Button>
        </>
      }
    >
      {check.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={check.error} onDismiss={check.forgetError} />
        </div>
      )}
      <ForbiddenNotice why={forbidden.quickCheck ?? forbidden.fullCheck ?? forbidden.command} />
      {isTrouble(connection) ? (
        <div className={css['message']}>
          <ConnectionTrouble connection={connection} name={name} />
        </div>
      ) : (
        <LinkProblem terminal={summary} onRetry={checkNow} />
      )}
      <StopSheet terminal={summary} report={report} isQuarantined={isQuarantined} />
      <OpenVisit terminalId={id} />
      <NoticesHere terminalId={id} recordId={null} />
      <div className={css['columns']}>
        <div className={css['column']}>
          {isQuarantined ? null : <NewestCheck report={report} />}
          <ReadingsSection terminalId={id} readings={readings} />
          <ForecastSection key={`forecast ${id}`} terminalId={id} />
          {report === null ? null : <RestOfCheck report={report} />}
          <ExpectedSection key={`expected ${summary.lastCheckId ?? ''}`} terminalId={id} />
          <Section title={t('hops.title')} hint={t('hops.lead')}>
            <HopsPanel terminalId={id} />
          </Section>
          <ActionsSection key={id} terminal={summary} onCheck={checkNow} forbidden={forbidden.command} />
        </div>
        <div className={css['facts']}>
          <OpenFindings terminalId={id} />
          <TerminalPlan terminalId={id} />
          <OpenIncidents terminalId={id} />
          <PresencePanel terminalId={id} />
          <IdentitySection terminal={summary} />
          <ChecksSection key={summary.lastCheckId} terminalId={id} />
          <CaseHistory terminalId={id} />
          <LogHere terminalId={id} />
          <PasswordSection terminalId={id} />
        </div>
      </div>
      <RenameDialog key={name} terminal={summary} isOpen={dialog === 'rename'} onClose={close} />
      <FullCheckDialog
        count={1}
        isOpen={dialog === 'full'}
        onClose={close}
        onStart={() => {
          close();
          check.start({ terminalIds: [id], level: 'full' });
        }}
      />
    </Page>
  );
};

/** The page of one terminal. */
export const TerminalPage = () => {
  const { t } = useWords();
  const terminalId = useIdParam('terminalId');
  const answer = useAnswer('terminals.get', { terminalId });
  useEvent('terminals.changed', ({ id }) => {
    if (id === terminalId) answer.reload();
  });
  const known = knownOf(answer);
  // A failed reload keeps what was known; its ages tell how old that is.
  if (known !== null) return <KnownTerminal {...known} />;
  return (
    <Page above={<BackToList />} title={t('terminals.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={4} height={96} />
      )}
    </Page>
  );
};
