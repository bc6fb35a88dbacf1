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
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { PrintedStop } from './PrintedStop.tsx';
import css from './StopSheet.module.css';

interface StopSheetProps {
  readonly terminal: TerminalSummary;
  readonly report: HealthReport | null;
  readonly isQuarantined: boolean;
}

const Quarantine = ({ terminalId, reason }: { readonly terminalId: string; readonly reason: string }) => {
  const { t } = useWords();
  const answer = useAnswer('register.ofTerminal', { terminalId });
  const { run, isPending, error } = useCommand('register.changeLifecycle');
  useEvent('register.changed', answer.reload);
  if (answer.state !== 'filled') return null;
  const record = answer.value;
  if (record === null) {
    return (
      <p>
        {t('tamper.notInRegister')}{' '}
        <Anchor component={Link} to="/register" inherit>
          {t('tamper.toRecord')}
        </Anchor>
      </p>
    );
  }
  const canQuarantine = lifecycleRules[record.lifecycle].next.some((state) => state === 'quarantined');
  const quarantine = () => {
    void run({ recordId: record.id, to: 'quarantined', reason, role: 'owner', openPayments: null }).then((result) => {
      if (result.ok) toast(t('tamper.done'));
    });
  };
  return (
    <div className={css['row']}>
      {canQuarantine ? (
        <Button color="red" loading={isPending} onClick={quarantine}>
          {t('tamper.quarantine')}
        </Button>
      ) : null}
      <Anchor component={Link} to={`/register/${record.id}`} size="sm">
        {t('tamper.toRecord')}
      </Anchor>
      {error === null ? null : <ErrorAdviceText error={error} />}
    </div>
  );
};

/** Shown while the newest check found a triggered sensor, or while the terminal is quarantined. */
export const StopSheet = ({ terminal, report, isQuarantined }: StopSheetProps) => {
  const { t, language } = useWords();
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
        {tamper === undefined ? null : <p>{tamper.explanation[language]}</p>}
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
            <Anchor component={Link} to="/findings" inherit>
              {t('tamper.toFindings')}
            </Anchor>
          </p>
        )}
        {isQuarantined || tamper === undefined ? null : (
          <Quarantine
            terminalId={terminal.id}
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
