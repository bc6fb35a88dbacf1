// The red sheet of a terminal that must not be used: what to do now, quarantine, and the paper to stick on it.
import { Anchor, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { PrintedStop } from '../../ui/inspection/PrintedStop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './StopSheet.module.css';

interface StopSheetProps {
  readonly terminal: TerminalSummary;
  readonly report: HealthReport | null;
  readonly isQuarantined: boolean;
}

/** Its record in the register, made if there is none yet, set to quarantined. */
const Quarantine = ({ terminal, reason }: { readonly terminal: TerminalSummary; readonly reason: string }) => {
  const { t } = useWords();
  const { serialNumber, model } = terminal.identity;
  const answer = useAnswer('register.ofTerminal', { terminalId: terminal.id });
  const create = useCommand('register.create');
  const change = useCommand('register.changeLifecycle');
  useEvent('register.changed', answer.reload);
  if (answer.state !== 'filled') return null;
  const record = answer.value;
  const canQuarantine =
    record === null
      ? serialNumber !== null
      : lifecycleRules[record.lifecycle].next.some((state) => state === 'quarantined');
  const recordId = async (): Promise<string | null> => {
    if (record !== null) return record.id;
    const made = await create.run({ fields: { serialNumber, model }, source: 'user', acceptsConflicts: false });
    return made.ok ? made.value.record.id : null;
  };
  const quarantine = async (): Promise<void> => {
    const id = await recordId();
    if (id === null) return;
    const done = await change.run({ recordId: id, to: 'quarantined', reason, role: 'owner', openPayments: null });
    if (done.ok) toast(t('tamper.done'));
  };
  const error = create.error ?? change.error;
  return (
    <div className={css['row']}>
      {canQuarantine ? (
        <Button
          loading={create.isPending || change.isPending}
          onClick={() => void quarantine()}
          {...(record === null ? create.may : change.may)}
        >
          {t('tamper.quarantine')}
        </Button>
      ) : null}
      <Anchor
        component={Link}
        to={record === null ? '/register' : `/register/${record.id}`}
        size="sm"
        className={css['link']}
      >
        {t('tamper.toRecord')}
      </Anchor>
      {error === null ? null : <ErrorAdviceText error={error} />}
    </div>
  );
};

/** Shown while the newest check found a triggered sensor, or while the terminal is quarantined. */
export const StopSheet = ({ terminal, report, isQuarantined }: StopSheetProps) => {
  const { t, say } = useWords();
  const tamper = report?.checks.find(({ id, outcome }) => id === 'security.tamper' && outcome === 'fail');
  if (tamper === undefined && !isQuarantined) return null;
  const steps = ['stop', 'slips', 'label', 'call'] as const;
  return (
    <div className={css['sheet']}>
      <Notice
        kind="fail"
        isUrgent
        title={t(tamper === undefined ? 'tamper.quarantined' : 'tamper.title')}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('tamper.print')}
          </Button>
        }
      >
        {tamper === undefined ? null : <p>{say(tamper.explanation)}</p>}
        <p>{t('tamper.lead')}</p>
        <ol className={css['steps']}>
          {steps.map((step) => (
            <li key={step}>{t(`tamper.steps.${step}`)}</li>
          ))}
        </ol>
        <p>{t('tamper.works')}</p>
        {tamper === undefined ? null : (
          <p>
            {t('tamper.incident')}{' '}
            <Anchor component={Link} to="/findings" inherit className={css['link']}>
              {t('tamper.toFindings')}
            </Anchor>
          </p>
        )}
        {isQuarantined || tamper === undefined ? null : (
          <Quarantine
            terminal={terminal}
            reason={t('tamper.reason', { flags: tamper.evidence.map(({ value }) => String(value)).join(', ') })}
          />
        )}
      </Notice>
      <PrintedStop
        name={terminal.name}
        serialNumber={terminal.identity.serialNumber}
        foundAt={tamper === undefined ? null : (report?.finishedAt ?? null)}
        operator={report?.operator ?? null}
      />
    </div>
  );
};
