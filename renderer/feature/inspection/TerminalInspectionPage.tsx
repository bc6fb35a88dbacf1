// One terminal of the list: its facts, its known-good photos, what it says itself, and what to do now.
import { Anchor, Button } from '@mantine/core';
import { IconAlertOctagon, IconArrowLeft, IconCamera, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { allows, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { ReadingsTable } from '../../ui/inspection/ReadingsTable.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { formatDay, localToday } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import { BaselineDraft } from './BaselineDraft.tsx';
import { BaselineSets } from './BaselineSets.tsx';
import { GapBadges } from './GapBadges.tsx';
import css from './Inspection.module.css';

type Known = CommandOutput<'inspection.unit'>;

const DeviceFacts = ({ known }: { readonly known: Known }) => {
  const { t, language, say, alone } = useWords();
  const { device } = known;
  const { unit } = device;
  const text = (value: string | null): string => (value === null || value === '' ? '–' : value);
  const place = [unit.store, unit.counter].filter((part) => part !== null).join(' · ');
  const approval =
    device.ptsExpires === null
      ? text(device.ptsApproval)
      : t('inspection.unit.approvalUntil', { number: text(device.ptsApproval), day: device.ptsExpires });
  return (
    <Section
      title={t('inspection.unit.facts')}
      actions={
        <div className={css['buttons']}>
          {unit.recordId === null ? null : (
            <Anchor component={Link} to={`/register/${unit.recordId}`} size="sm" className={css['link'] ?? ''}>
              {t('inspection.unit.toRecord')}
            </Anchor>
          )}
          {unit.terminalId === null ? null : (
            <Anchor component={Link} to={`/terminal/${unit.terminalId}`} size="sm" className={css['link'] ?? ''}>
              {t('inspection.unit.toTerminal')}
            </Anchor>
          )}
        </div>
      }
    >
      <div className={css['stack']}>
        <Facts
          facts={[
            {
              key: 'maker',
              name: t('inspection.unit.maker'),
              value: text([device.maker, unit.model].filter((part) => part !== null).join(' ')),
            },
            { key: 'serial', name: t('inspection.columns.serial'), value: <Identifier value={unit.serialNumber} /> },
            { key: 'tid', name: t('inspection.unit.tid'), value: <Identifier value={device.tid} /> },
            { key: 'place', name: t('inspection.columns.place'), value: text(place) },
            { key: 'address', name: t('inspection.unit.address'), value: text(device.address) },
            { key: 'responsible', name: t('inspection.columns.responsible'), value: text(device.responsible) },
            {
              key: 'state',
              name: t('inspection.columns.state'),
              value: unit.lifecycle === null ? '–' : say(lifecycleRules[unit.lifecycle].name),
            },
            {
              key: 'since',
              name: t('inspection.unit.since'),
              value: device.lifecycleSince === null ? '–' : formatTime(device.lifecycleSince, language, 'date'),
            },
            { key: 'version', name: t('inspection.unit.version'), value: text(device.appVersion) },
            { key: 'seals', name: t('inspection.columns.seals'), value: text(device.seals) },
            { key: 'approval', name: t('inspection.columns.approval'), value: approval },
            {
              key: 'last',
              name: t('inspection.columns.last'),
              value:
                device.lastInspection === null
                  ? alone(t('inspection.never'))
                  : `${formatTime(device.lastInspection.at, language, 'dateTime')} · ${device.lastInspection.by ?? ''}`,
            },
            {
              key: 'next',
              name: t('inspection.columns.next'),
              value: device.nextInspectionOn === null ? '–' : formatDay(device.nextInspectionOn, language, 'date'),
            },
          ]}
        />
        <GapBadges gaps={device.gaps} />
        {unit.recordId === null ? <Notice kind="info" title={t('inspection.unit.notInRegister')} /> : null}
      </div>
    </Section>
  );
};

/** Makes an inspection of the terminal and opens it. */
const InspectButton = ({ known }: { readonly known: Known }) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const take = useCommand('templates.takeProposal');
  const create = useCommand('jobs.create');
  const inspect = async (): Promise<void> => {
    const template = await take.run({ key: 'inspection-weekly' });
    if (!template.ok) return;
    const { unit } = known.device;
    const made = await create.run({
      kind: 'inspection',
      title: `${say(template.value.name)} · ${unit.name}`.slice(0, 120),
      subject: { kind: 'unit', unitId: unit.id },
      dueOn: localToday(),
      dueTime: '09:00',
      assignee: null,
      minutes: 10,
      templateId: template.value.id,
    });
    if (made.ok) void navigate(`/plan/job/${made.value.id}`);
  };
  const error = take.error ?? create.error;
  return (
    <>
      <Button
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={take.isPending || create.isPending}
        title={t('inspection.unit.inspectHint')}
        onClick={() => void inspect()}
        {...create.may}
      >
        {t('inspection.unit.inspect')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
};

const Photos = ({ known }: { readonly known: Known }) => {
  const { t } = useWords();
  const wanted = useSearchParams()[0].get('show');
  const [isOpen, setIsOpen] = useState(known.draft !== null && known.draft.id === wanted);
  const begin = useCommand('inspection.begin');
  const { unit, baseline } = known.device;
  const shown = useShownRecord(!isOpen);
  const canTake = unit.lifecycle === null || allows(unit.lifecycle, 'photos').isAllowed;
  const start = async (): Promise<void> => {
    const reason = known.inForce === null ? 'first' : baseline === 'old' ? 'yearly' : 'changed';
    const begun = await begin.run({ unitId: unit.id, reason });
    if (begun.ok) setIsOpen(true);
  };
  if (isOpen && known.draft !== null) {
    return <BaselineDraft key={known.draft.id} draft={known.draft} onEnd={() => setIsOpen(false)} />;
  }
  const word = known.draft !== null ? 'go' : known.inForce === null ? 'take' : 'renew';
  return (
    <>
      <MissingRecord shown={shown} />
      {begin.error === null ? null : <ErrorNotice error={begin.error} onDismiss={begin.forgetError} />}
      <BaselineSets
        known={known}
        action={
          canTake ? (
            <Button
              variant={known.inForce === null || word === 'go' ? 'filled' : 'default'}
              leftSection={<IconCamera size={16} aria-hidden />}
              loading={begin.isPending}
              onClick={() => void start()}
              {...begin.may}
            >
              {t(`inspection.unit.${word}`)}
            </Button>
          ) : (
            <p className={css['soft']}>{t('inspection.unit.notInUse')}</p>
          )
        }
      />
    </>
  );
};

/** Facts, photos and readings stand below each other; what can be done is at the top. */
export const TerminalInspectionPage = () => {
  const { t } = useWords();
  const unitId = useIdParam('unitId');
  const answer = useAnswer('inspection.unit', { unitId });
  useEvent('inspection.changed', answer.reload);
  useEvent('register.changed', answer.reload);
  useEvent('terminals.changed', answer.reload);
  const known = knownOf(answer);
  const { search } = useLocation();
  const lifecycle = known?.device.unit.lifecycle ?? null;
  const isPlanned = known?.device.unit.isPlanned === true;
  // An entry of the log names the photos; two units that turned out to be one have one address.
  if (known !== null && known.device.unit.id !== unitId) {
    return <Navigate replace to={`/inspection/terminal/${known.device.unit.id}${search}`} />;
  }
  return (
    <Page
      above={
        <Anchor component={Link} to="/inspection" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden /> {t('inspection.unit.back')}
        </Anchor>
      }
      title={known?.device.unit.name ?? t('inspection.title')}
      actions={
        known === null ? null : (
          <>
            {lifecycle === 'retired' ? null : (
              <Button
                variant="default"
                component={Link}
                to={`/inspection/suspect/${unitId}`}
                leftSection={<IconAlertOctagon size={16} aria-hidden />}
              >
                {t('inspection.unit.suspect')}
              </Button>
            )}
            {isPlanned ? <InspectButton known={known} /> : null}
          </>
        )
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null ? (
        answer.state === 'failed' ? null : (
          <Loading rows={4} height={80} />
        )
      ) : (
        <>
          <DeviceFacts known={known} />
          <Photos known={known} />
          <Section title={t('inspection.unit.readings')} hint={t('inspection.unit.readingsHint')} inset="flush">
            <ReadingsTable readings={known.readings} />
          </Section>
        </>
      )}
    </Page>
  );
};
