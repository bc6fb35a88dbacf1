// The binding sheet of one terminal: differences first, then the sheet, what is going on, and what has to be looked after.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { BindingSheet } from '../../../shared/register/binding.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';
import type { RegisterDetail } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useMay } from '../../bridge/useMay.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { DriftHistory } from './DriftHistory.tsx';
import { DriftItem, type DriftWays } from './DriftItem.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { ObserveDialog } from './ObserveDialog.tsx';
import { OpenMatters } from './OpenMatters.tsx';
import { PrintedSheet } from './PrintedSheet.tsx';
import { SheetTable } from './SheetTable.tsx';
import { SimDialog } from './SimDialog.tsx';
import { UpkeepSection } from './UpkeepSection.tsx';

type Asked =
  | { readonly what: 'observe' | 'move' }
  | { readonly what: 'sim'; readonly from: string; readonly to: string };

interface KnownProps {
  readonly sheet: BindingSheet;
  readonly detail: RegisterDetail;
}

const BackToRecord = ({ recordId }: { readonly recordId: string }) => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to={`/register/${recordId}`} size="sm" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden />
      {t('binding.back')}
    </Anchor>
  );
};

const Ways = ({ sheet, onAsk, onSwap }: { sheet: BindingSheet; onAsk: (asked: Asked) => void; onSwap: () => void }) => {
  const { t, say } = useWords();
  const observing = useMay('binding.observe');
  const swapping = useMay('swap.start');
  const moving = useMay('moves.save');
  const { start, isPending } = useStartCheck();
  const { terminalId, lifecycle } = sheet;
  const [edit, swap, check] = [allows(lifecycle, 'edit'), allows(lifecycle, 'swap'), allows(lifecycle, 'quickCheck')];
  const why = (rule: ReturnType<typeof allows>) => (rule.isAllowed ? {} : { disabled: true, title: say(rule.why) });
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('binding.print')}
      </Button>
      {terminalId === null ? null : (
        <Button
          variant="default"
          loading={isPending}
          {...why(check)}
          onClick={() => start({ terminalIds: [terminalId] })}
        >
          {t('binding.check')}
        </Button>
      )}
      <Button variant="default" {...why(edit)} onClick={() => onAsk({ what: 'move' })} {...moving.may}>
        {t('binding.move')}
      </Button>
      <Button variant="default" {...why(swap)} onClick={onSwap} {...swapping.may}>
        {t('binding.swap')}
      </Button>
      <Button {...why(edit)} onClick={() => onAsk({ what: 'observe' })} {...observing.may}>
        {t('binding.observe')}
      </Button>
    </>
  );
};

const Differences = ({ sheet, ...ways }: DriftWays & { readonly sheet: BindingSheet }) => {
  const { t } = useWords();
  const open = sheet.drifts.filter(({ closedAt }) => closedAt === null);
  const over = sheet.drifts.filter(({ closedAt }) => closedAt !== null);
  return (
    <Section title={t('binding.drift.title')} inset={open.length > 0 ? 'flush' : 'padded'}>
      {open.length === 0 ? (
        <EmptyState icon={<IconCircleCheck size={24} />} title={t('binding.drift.none')}>
          {t('binding.drift.noneHint')}
        </EmptyState>
      ) : (
        <ul className={css['drifts']}>
          {open.map((drift) => (
            <DriftItem key={drift.id} drift={drift} {...ways} />
          ))}
        </ul>
      )}
      {over.length === 0 ? null : (
        <div className={open.length > 0 ? css['drift'] : undefined}>
          <DriftHistory drifts={over} />
        </div>
      )}
    </Section>
  );
};

const Missing = ({ sheet }: { readonly sheet: BindingSheet }) => {
  const { t, say } = useWords();
  const fields = sheet.missing.map((field) => say(registerFields[field].label)).join(' · ');
  return (
    <>
      {sheet.missing.length === 0 ? null : (
        <div className={css['message']}>
          <Notice
            kind="info"
            title={t('binding.missing', { fields })}
            actions={
              <Button size="xs" variant="default" component={Link} to={`/register/${sheet.recordId}`}>
                {t('binding.fill')}
              </Button>
            }
          />
        </div>
      )}
      {sheet.lastReadAt === null ? (
        <div className={css['message']}>
          <Notice kind="info" title={t('binding.never')} />
        </div>
      ) : null}
    </>
  );
};

const Known = ({ sheet, detail }: KnownProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const swap = useCommand('swap.start');
  const close = (): void => setAsked(null);
  const { record, openTasks } = detail;
  const startSwap = (): void => {
    void swap.run({ recordId: record.id }).then((result) => {
      if (result.ok) void navigate(`/swap/${result.value.taskId}`);
    });
  };
  const sim = (from: string, to: string): void => setAsked({ what: 'sim', from, to });
  return (
    <Page
      above={<BackToRecord recordId={record.id} />}
      title={`${t('binding.title')} · ${sheet.name}`}
      lead={t('binding.lead')}
      actions={<Ways sheet={sheet} onAsk={setAsked} onSwap={startSwap} />}
    >
      {swap.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={swap.error} onDismiss={swap.forgetError} />
        </div>
      )}
      <Missing sheet={sheet} />
      <Differences
        sheet={sheet}
        onMove={() => setAsked({ what: 'move' })}
        onSim={(drift) => sim(drift.registered, drift.observed)}
        onSwap={startSwap}
      />
      <Section title={t('binding.table.title')} hint={t('binding.table.hint')} inset="flush">
        <SheetTable sheet={sheet} />
      </Section>
      <div className={css['columns']}>
        <OpenMatters
          tasks={openTasks}
          onSim={({ data }) => sim(String(data['oldIccid'] ?? ''), String(data['newIccid'] ?? ''))}
        />
        <UpkeepSection recordId={record.id} tasks={openTasks} />
      </div>
      <PrintedSheet sheet={sheet} />
      {asked?.what === 'observe' ? <ObserveDialog recordId={record.id} onClose={close} /> : null}
      {asked?.what === 'move' ? (
        <MoveDialog record={record} canPlan={allows(record.lifecycle, 'move').isAllowed} onClose={close} />
      ) : null}
      {asked?.what === 'sim' ? (
        <SimDialog recordId={record.id} oldIccid={asked.from} newIccid={asked.to} onClose={close} />
      ) : null}
    </Page>
  );
};

/** Shop, terminal, slip and portal side by side, with every difference and its history. */
export const BindingPage = () => {
  const { t } = useWords();
  const recordId = useIdParam('recordId');
  const sheet = useAnswer('binding.sheet', { recordId });
  const detail = useAnswer('register.get', { recordId });
  const reload = (): void => {
    sheet.reload();
    detail.reload();
  };
  useEvent('binding.changed', (changed) => {
    if (changed.recordId === recordId) reload();
  });
  useEvent('register.changed', (changed) => {
    if (changed.recordId === null || changed.recordId === recordId) reload();
  });
  useEvent('register.tasksChanged', reload);
  const [known, record] = [knownOf(sheet), knownOf(detail)];
  if (known !== null && record !== null) return <Known key={recordId} sheet={known} detail={record} />;
  const failed = sheet.state === 'failed' ? sheet.error : detail.state === 'failed' ? detail.error : null;
  return (
    <Page above={<BackToRecord recordId={recordId} />} title={t('binding.title')}>
      {failed === null ? <Loading rows={4} height={96} /> : <ErrorNotice error={failed} onRetry={reload} />}
    </Page>
  );
};
