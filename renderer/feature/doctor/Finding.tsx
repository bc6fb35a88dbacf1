// One finding: what it is, what it means, whose job it is, and the one button that helps.
import { Button } from '@mantine/core';
import { IconCopy, IconEye, IconHeartRateMonitor } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { DoctorFinding } from '../../../shared/model/doctorReport.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { AdviceLines } from '../../ui/AdviceLines.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Finding.module.css';

const outcomeOf = { fine: 'pass', hint: 'skipped', problem: 'warn' } as const;
const toneOf = { fine: 'pass', hint: 'quiet', problem: 'warn' } as const;

interface FindingProps {
  readonly finding: DoctorFinding;
}

const Remedy = ({ finding }: FindingProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const check = useStartCheck();
  const preferences = useCommand('preferences.set');
  const { action } = finding;
  if (action === null) return null;
  switch (action.kind) {
    case 'copy':
      return (
        <div className={css['command']}>
          <code>{action.text}</code>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => {
              navigator.clipboard.writeText(action.text).then(
                () => toast(t('doctor.copied')),
                () => toast(t('doctor.copyFailed')),
              );
            }}
          >
            {t('doctor.copy')}
          </Button>
        </div>
      );
    case 'check':
      return (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconHeartRateMonitor size={16} aria-hidden />}
            loading={check.isPending}
            aria-label={t('doctor.checkNamed', { name: say(finding.title) })}
            onClick={() => check.start({ addresses: [action.address] })}
          >
            {t('doctor.check')}
          </Button>
          {check.error === null ? null : <ErrorNotice error={check.error} onDismiss={check.forgetError} />}
        </>
      );
    case 'showAllPorts':
      return (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
          loading={preferences.isPending}
          onClick={() => void preferences.run({ showAllPorts: true }).then(() => navigate('/'))}
        >
          {t('doctor.showAllPorts')}
        </Button>
      );
  }
};

/** A finding as a list item. */
export const Finding = ({ finding }: FindingProps) => {
  const { t, say } = useWords();
  const { outcome, title, explanation, remedy, who, evidence } = finding;
  return (
    <li className={css['finding']} data-outcome={outcome}>
      <div className={css['head']}>
        <h3 className={css['title']}>{say(title)}</h3>
        <ToneBadge tone={toneOf[outcome]} sign={<Sign of={outcomeOf[outcome]} size={16} />}>
          {t(`doctor.states.${outcome}`)}
        </ToneBadge>
      </div>
      <p className={css['text']}>{say(explanation)}</p>
      {remedy === null ? null : <AdviceLines remedy={remedy} who={who} />}
      <Remedy finding={finding} />
      {evidence.length === 0 ? null : (
        <Fold summary={t('doctor.evidence')}>
          <dl className={css['evidence']}>
            {evidence.map(({ key, value }) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </li>
  );
};
