// Moves, SIM changes and swaps of one terminal that are not over: what is missing, and the way on.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { placeFields, placeOf, plannedOnOf, reportOf } from '../../../shared/register/move.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { ReportDialog } from './ReportDialog.tsx';

const sideOf = ({ kind, data }: RegisterTask, side: 'from' | 'to', unknown: string): string => {
  if (kind === 'simChange') return String(data[side === 'from' ? 'oldIccid' : 'newIccid'] ?? unknown);
  const place = placeOf(data, side);
  return placeFields.flatMap((field) => place[field] ?? []).join(' ') || unknown;
};

const Reported = ({ task }: { readonly task: RegisterTask }) => {
  const { t, language } = useWords();
  const report = reportOf(task.data);
  const isLate = task.dueOn !== null && task.dueOn < todayHere();
  return (
    <span className={css['mark']} data-state={report === null ? 'different' : 'same'}>
      <Sign of={report === null ? 'warn' : 'pass'} size={14} />
      {report === null
        ? t('binding.open.notReported')
        : t('binding.open.reported', { ...report, on: formatDay(report.on, language, 'date') })}
      {task.dueOn === null || report !== null
        ? null
        : ` · ${t(isLate ? 'binding.open.overdue' : 'binding.open.due', { day: formatDay(task.dueOn, language, 'date') })}`}
    </span>
  );
};

const nameOf = ({ kind, data }: RegisterTask): 'move' | 'movePlanned' | 'simChange' | 'simSeen' => {
  if (kind === 'simChange') return data['phase'] === 'seen' ? 'simSeen' : 'simChange';
  return plannedOnOf(data) === null ? 'move' : 'movePlanned';
};

const Matter = ({ task, onSim }: { readonly task: RegisterTask; readonly onSim: (task: RegisterTask) => void }) => {
  const { t, language } = useWords();
  const carryOut = useCommand('moves.carryOut');
  const cancel = useCommand('moves.cancel');
  const [asked, setAsked] = useState<'report' | 'cancel' | null>(null);
  const name = nameOf(task);
  const plannedOn = plannedOnOf(task.data);
  const unknown = t('binding.open.unknown');
  return (
    <li className={css['matter']}>
      <div className={css['head']}>
        <span className={css['name']}>{t(`binding.open.${name}`)}</span>
        {plannedOn === null ? null : (
          <span>{t('binding.open.on', { day: formatDay(plannedOn, language, 'date') })}</span>
        )}
        {name === 'simSeen' ? null : <Reported task={task} />}
      </div>
      <p>{t('binding.open.fromTo', { from: sideOf(task, 'from', unknown), to: sideOf(task, 'to', unknown) })}</p>
      {carryOut.error === null ? null : <ErrorNotice error={carryOut.error} onDismiss={carryOut.forgetError} />}
      <div className={css['buttons']}>
        {name === 'simSeen' ? (
          <Button size="xs" variant="light" onClick={() => onSim(task)}>
            {t('binding.open.record')}
          </Button>
        ) : null}
        {name === 'simSeen' || reportOf(task.data) !== null ? null : (
          <Button size="xs" variant="light" onClick={() => setAsked('report')}>
            {t('binding.open.report')}
          </Button>
        )}
        {plannedOn === null ? null : (
          <>
            <Button
              size="xs"
              variant="default"
              loading={carryOut.isPending}
              onClick={() => void carryOut.run({ taskId: task.id })}
              {...carryOut.may}
            >
              {t('binding.open.carryOut')}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => setAsked('cancel')}>
              {t('binding.open.cancel')}
            </Button>
          </>
        )}
      </div>
      {asked === 'report' ? <ReportDialog taskId={task.id} onClose={() => setAsked(null)} /> : null}
      {asked === 'cancel' ? (
        <SentenceDialog
          title={t('binding.open.cancelTitle')}
          label={t('binding.open.cancelLabel')}
          confirm={t('binding.open.cancelTitle')}
          leave={t('binding.open.cancelLeave')}
          isPending={cancel.isPending}
          error={cancel.error}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => {
            void cancel.run({ taskId: task.id, reason }).then((result) => {
              if (result.ok) setAsked(null);
            });
          }}
          refusal={cancel.refusal}
        />
      ) : null}
    </li>
  );
};

interface OpenMattersProps {
  readonly tasks: readonly RegisterTask[];
  readonly onSim: (task: RegisterTask) => void;
}

/** The section. */
export const OpenMatters = ({ tasks, onSim }: OpenMattersProps) => {
  const { t } = useWords();
  const matters = tasks.filter(({ kind }) => kind === 'move' || kind === 'simChange');
  const swap = tasks.find(({ kind }) => kind === 'swap');
  return (
    <Section title={t('binding.open.title')}>
      {matters.length === 0 && swap === undefined ? <p className={css['soft']}>{t('binding.open.none')}</p> : null}
      <ul className={css['plain']}>
        {swap === undefined ? null : (
          <li className={css['matter']}>
            <span className={css['name']}>{t('binding.open.swap')}</span>
            <div className={css['buttons']}>
              <Button size="xs" component={Link} to={`/swap/${swap.id}`}>
                {t('binding.open.resume')}
              </Button>
            </div>
          </li>
        )}
        {matters.map((task) => (
          <Matter key={task.id} task={task} onSim={onSim} />
        ))}
      </ul>
    </Section>
  );
};
