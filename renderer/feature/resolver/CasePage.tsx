// One case: questions on the left, the result on the right; it stays where it is when the page is left.
import { Anchor, Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { profileWords } from '../../../shared/diagnosis/responseCodes/profileWords.ts';
import { profileIds } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { AskPanel, ClosedPanel } from './AskPanel.tsx';
import css from './CasePage.module.css';
import { CloseDialog } from './CloseDialog.tsx';
import { Outcome } from './Outcome.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { type CaseControls, useCase } from './useCase.ts';

const Back = ({ terminalId }: { readonly terminalId: string | null }) => {
  const { t } = useWords();
  return (
    <span className={css['backs']}>
      <Anchor component={Link} to="/resolver" size="sm" className={css['back'] ?? ''}>
        <IconArrowLeft size={16} aria-hidden />
        {t('resolver.back')}
      </Anchor>
      {terminalId === null ? null : (
        <Anchor component={Link} to={`/terminal/${terminalId}`} size="sm">
          {t('resolver.backToTerminal')}
        </Anchor>
      )}
    </span>
  );
};

const Lead = ({ view, controls }: { readonly view: CaseView; readonly controls: CaseControls }) => {
  const { t, say } = useWords();
  const { serialNumber, profile, profileBy, closedAt } = view.case;
  return (
    <div className={css['lead']}>
      {serialNumber === null ? null : (
        <span>
          SN <Identifier value={serialNumber} />
        </span>
      )}
      {closedAt === null ? (
        <NativeSelect
          size="xs"
          aria-label={t('resolver.profile')}
          title={profileBy === 'assumed' ? t('resolver.profileAssumed') : t('resolver.profile')}
          value={profile}
          onChange={(event) => {
            const chosen = profileIds.find((id) => id === event.currentTarget.value);
            if (chosen !== undefined) controls.setProfile(chosen);
          }}
          data={profileIds.map((id) => ({ value: id, label: say(profileWords[id].name) }))}
        />
      ) : (
        <span>{say(profileWords[profile].name)}</span>
      )}
    </div>
  );
};

const KnownCase = ({ view, controls }: { readonly view: CaseView; readonly controls: CaseControls }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [isClosing, setIsClosing] = useState(false);
  const open = useCommand('resolver.open');
  const { closedAt, name, id, simulated, terminalId } = view.case;
  const again = (): void => {
    void open.run({ follows: id }).then(async (result) => {
      if (result.ok) await navigate(`/resolver/${result.value.caseId}`);
    });
  };
  const first = (address.get('ask') ?? '').split(',').filter((key) => key !== '');
  return (
    <Page
      above={<Back terminalId={terminalId} />}
      title={name ?? t('resolver.noTerminal')}
      beside={simulated && terminalId !== null ? <SimulatedMark /> : undefined}
      lead={<Lead view={view} controls={controls} />}
      actions={
        closedAt === null ? (
          <Button
            variant="default"
            leftSection={<IconChecks size={16} aria-hidden />}
            onClick={() => setIsClosing(true)}
          >
            {t('resolver.close.open')}
          </Button>
        ) : undefined
      }
    >
      {controls.error === null ? null : <ErrorNotice error={controls.error} onDismiss={controls.forgetError} />}
      {open.error === null ? null : <ErrorNotice error={open.error} onDismiss={open.forgetError} />}
      <Outcome view={view} />
      <div className={css['columns']}>
        <div className={css['column']}>
          {closedAt === null ? (
            <AskPanel view={view} controls={controls} first={first} />
          ) : (
            <ClosedPanel view={view} onAgain={again} />
          )}
        </div>
        <div className={css['column']}>
          <ResultPanel view={view} />
        </div>
      </div>
      {isClosing ? <CloseDialog view={view} isOpen onClose={() => setIsClosing(false)} /> : null}
    </Page>
  );
};

/** The page of a case. */
export const CasePage = () => {
  const { t } = useWords();
  const caseId = useIdParam('caseId');
  const controls = useCase(caseId);
  const view = knownOf(controls.answer);
  if (view !== null) return <KnownCase view={view} controls={controls} />;
  return (
    <Page above={<Back terminalId={null} />} title={t('resolver.title')}>
      {controls.answer.state === 'failed' ? (
        <ErrorNotice error={controls.answer.error} onRetry={controls.answer.reload} />
      ) : (
        <Loading rows={3} height={140} />
      )}
    </Page>
  );
};
