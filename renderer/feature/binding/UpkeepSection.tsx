// What keeps a terminal registered: the forecast of dormancy, the spare unit's monthly start, the review of the data.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ValueSource, valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { Dormancy, Upkeep } from '../../../shared/register/upkeep.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { DayDialog } from './DayDialog.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { UpkeepSettingsDialog } from './UpkeepSettingsDialog.tsx';

const signs = {
  unknown: 'skipped',
  notCounted: 'notSupported',
  fine: 'pass',
  soon: 'warn',
  verify: 'warn',
  mayBeClosed: 'fail',
} as const satisfies Readonly<Record<Dormancy['state'], string>>;

const isKnownSource = (source: string): source is ValueSource => source in valueSourceNames;

const DormancyPart = ({ upkeep, onAsk }: { readonly upkeep: Upkeep; readonly onAsk: () => void }) => {
  const { t, say, language, aside } = useWords();
  const { state, lastApprovedOn, source, verifyOn, stopOn, daysLeft } = upkeep.dormancy;
  const sign = signs[state];
  const days =
    daysLeft === null
      ? null
      : daysLeft === 0
        ? t('binding.upkeep.today')
        : t(daysLeft > 0 ? 'binding.upkeep.daysLeft' : 'binding.upkeep.daysOver', { count: Math.abs(daysLeft) });
  const from = source !== null && isKnownSource(source) ? say(valueSourceNames[source]) : source;
  const isNext = (day: string | null): boolean =>
    day !== null && day === (state === 'fine' || state === 'soon' ? verifyOn : stopOn);
  const facts: readonly Fact[] = [
    {
      key: 'last',
      name: t('binding.upkeep.lastApproved'),
      value:
        lastApprovedOn === null
          ? t('binding.upkeep.unknown')
          : `${formatDay(lastApprovedOn, language, 'date')}${from === null ? '' : aside(from)}`,
    },
    ...([['verifyOn', verifyOn] as const, ['stopOn', stopOn] as const].flatMap(([key, day]) =>
      day === null
        ? []
        : [
            {
              key,
              name: t(`binding.upkeep.${key}`),
              value: `${formatDay(day, language, 'date')}${isNext(day) && days !== null ? ` · ${days}` : ''}`,
            },
          ],
    ) satisfies Fact[]),
  ];
  return (
    <div className={css['part']}>
      <p className={css['head']}>
        <ToneBadge tone={toneOf(sign)} sign={<Sign of={sign} size={16} />}>
          {t(`binding.upkeep.states.${state}`)}
        </ToneBadge>
      </p>
      <Facts facts={facts} />
      <p className={css['soft']}>{t('binding.upkeep.advice')}</p>
      <div className={css['buttons']}>
        <Button size="xs" variant="default" onClick={onAsk}>
          {t('binding.upkeep.noteApproved')}
        </Button>
      </div>
    </div>
  );
};

const DormancyTask = ({ task }: { readonly task: RegisterTask }) => {
  const { t, language } = useWords();
  const { run, isPending, error, refusal } = useCommand('register.closeTask');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={css['head']}>
      <span>
        {t('binding.upkeep.open', { day: task.dueOn === null ? '' : formatDay(task.dueOn, language, 'date') })}
      </span>
      <Button size="xs" variant="light" onClick={() => setIsAsking(true)}>
        {t('binding.upkeep.asked')}
      </Button>
      {isAsking ? (
        <SentenceDialog
          title={t('binding.upkeep.askedTitle')}
          label={t('binding.upkeep.askedLabel')}
          confirm={t('binding.upkeep.ask')}
          isPending={isPending}
          error={error}
          onClose={() => setIsAsking(false)}
          onConfirm={(note) => {
            void run({ taskId: task.id, note }).then((result) => {
              if (result.ok) setIsAsking(false);
            });
          }}
          refusal={refusal}
        />
      ) : null}
    </div>
  );
};

const SparePart = ({ upkeep, onAsk }: { readonly upkeep: Upkeep; readonly onAsk: () => void }) => {
  const { t, language, gap } = useWords();
  if (upkeep.powerUpOn === null) return null;
  return (
    <div className={css['part']}>
      <h3>{t('binding.upkeep.powerUp')}</h3>
      <p>
        {t('binding.upkeep.powerUpDue', { day: formatDay(upkeep.powerUpOn, language, 'date') })}
        {gap}
        <span className={css['soft']}>{t('binding.upkeep.powerUpHint')}</span>
      </p>
      <Button size="xs" onClick={onAsk}>
        {t('binding.upkeep.notePowerUp')}
      </Button>
    </div>
  );
};

interface KnownProps {
  readonly upkeep: Upkeep;
  readonly tasks: readonly RegisterTask[];
  readonly onChanged: () => void;
}

const Known = ({ upkeep, tasks, onChanged }: KnownProps) => {
  const { t } = useWords();
  const approved = useCommand('upkeep.noteApproved');
  const powerUp = useCommand('upkeep.notePowerUp');
  const [asked, setAsked] = useState<'approved' | 'powerUp' | null>(null);
  const { recordId } = upkeep;
  const close = (): void => setAsked(null);
  const command = asked === 'approved' ? approved : powerUp;
  return (
    <>
      <DormancyPart upkeep={upkeep} onAsk={() => setAsked('approved')} />
      {tasks
        .filter(({ kind, data }) => kind === 'dormancy' && data['about'] !== 'powerUp')
        .map((task) => (
          <DormancyTask key={task.id} task={task} />
        ))}
      <SparePart upkeep={upkeep} onAsk={() => setAsked('powerUp')} />
      <ReviewPart upkeep={upkeep} onChanged={onChanged} />
      {asked === null ? null : (
        <DayDialog
          title={t(asked === 'approved' ? 'binding.upkeep.lastApproved' : 'binding.upkeep.powerUp')}
          label={t(asked === 'approved' ? 'binding.upkeep.noteApprovedLabel' : 'binding.upkeep.notePowerUpLabel')}
          isPending={command.isPending}
          error={command.error}
          refusal={asked === 'approved' ? approved.refusal : powerUp.refusal}
          onClose={close}
          onConfirm={(on) => {
            void command.run({ recordId, on }).then((result) => {
              if (!result.ok) return;
              close();
              onChanged();
            });
          }}
        />
      )}
    </>
  );
};

interface UpkeepSectionProps {
  readonly recordId: string;
  /** Open tasks of the record. */
  readonly tasks: readonly RegisterTask[];
}

/** The section; its periods are settings. */
export const UpkeepSection = ({ recordId, tasks }: UpkeepSectionProps) => {
  const { t } = useWords();
  const [isSetting, setIsSetting] = useState(false);
  const answer = useAnswer('upkeep.get', { recordId });
  useEvent('register.tasksChanged', answer.reload);
  useEvent('register.changed', answer.reload);
  const known = knownOf(answer);
  return (
    <Section
      title={t('binding.upkeep.title')}
      actions={
        <Button size="xs" variant="subtle" onClick={() => setIsSetting(true)}>
          {t('binding.upkeep.settings')}
        </Button>
      }
    >
      {known !== null ? <Known upkeep={known} tasks={tasks} onChanged={answer.reload} /> : null}
      {known === null && answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : null}
      {known === null && answer.state === 'loading' ? <Loading rows={2} /> : null}
      {isSetting ? (
        <UpkeepSettingsDialog
          onClose={() => {
            setIsSetting(false);
            answer.reload();
          }}
        />
      ) : null}
    </Section>
  );
};
