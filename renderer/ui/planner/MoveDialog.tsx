// Moves a job to another day; the same that dragging does, by keyboard.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import { addDays, formatDay, isDay } from './days.ts';
import css from './Planner.module.css';
import { type SpecialDay, useDaysOff } from './useDaysOff.ts';
import type { DoneForJobs } from './useForJobs.ts';
import { type MoveTarget, useMoveJobs } from './useMoveJobs.ts';

interface MoveDialogProps {
  readonly target: MoveTarget;
  /** Where it was dropped. */
  readonly to?: string;
  /** All of them were moved. */
  readonly onDone?: (() => void) | undefined;
  readonly onClose: () => void;
}

const DayRemark = ({
  day,
  today,
  special,
}: {
  readonly day: string;
  readonly today: string;
  readonly special: SpecialDay | undefined;
}) => {
  const { t, say, language } = useWords();
  if (!isDay(day)) return null;
  const name = special?.name ?? null;
  const remark =
    day < today
      ? t('planner.move.past')
      : special === undefined
        ? ''
        : name === null
          ? t('planner.move.weekend')
          : t(special.isWorking ? 'planner.move.worked' : 'planner.move.off', { name: say(name) });
  return (
    <p className={css['soft']} role="status">
      {formatDay(day, language, 'long')}
      {remark === '' ? null : <strong> · {remark}</strong>}
    </p>
  );
};

/** The usual days, by one press. */
const QuickDays = ({ dueOn, onPick }: { readonly dueOn: string; readonly onPick: (day: string) => void }) => {
  const { t } = useWords();
  const { today, nextWorking } = useDaysOff();
  const days = [
    { key: 'tomorrow', to: addDays(today, 1) },
    { key: 'nextWorking', to: nextWorking },
    { key: 'nextWeek', to: addDays(dueOn < today ? today : dueOn, 7) },
  ] as const;
  return (
    <div className={css['quick']}>
      {days.map(({ key, to }) => (
        <Button key={key} size="xs" variant="default" onClick={() => onPick(to)}>
          {t(`planner.move.${key}`)}
        </Button>
      ))}
    </div>
  );
};

const texts = { one: 'text', chosen: 'chosenText', planDay: 'manyText' } as const;

/** Asks for the day. */
export const MoveDialog = ({ target, to, onDone, onClose }: MoveDialogProps) => {
  const { t, language } = useWords();
  const { today, days } = useDaysOff();
  const [day, setDay] = useState(to ?? (target.dueOn < today ? today : target.dueOn));
  const [isTried, setIsTried] = useState(false);
  const [last, setLast] = useState<DoneForJobs | null>(null);
  const { run, isPending, refusal } = useMoveJobs();
  const isMany = target.kind !== 'one';
  const save = () => {
    setIsTried(true);
    if (!isDay(day)) return;
    void run(target, day).then((found) => {
      const words = { day: formatDay(day, language, 'short'), count: found.done };
      if (found.done > 0) toast(t(isMany ? 'planner.move.doneMany' : 'planner.move.done', words));
      if (found.error === null) {
        onDone?.();
        onClose();
      } else setLast(found);
    });
  };
  return (
    <FormDialog
      title={isMany ? t('planner.move.many', { count: target.count }) : t('planner.move.title')}
      confirm={t('planner.move.confirm')}
      isPending={isPending}
      error={last?.error ?? null}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <p className={css['soft']}>{t(`planner.move.${texts[target.kind]}`)}</p>
      <TextInput
        type="date"
        label={t('planner.move.day')}
        required
        value={day}
        error={isTried && !isDay(day) ? t('planner.move.dayNeeded') : null}
        onChange={(event) => setDay(event.currentTarget.value)}
        data-autofocus
      />
      <QuickDays dueOn={target.dueOn} onPick={setDay} />
      <DayRemark day={day} today={today} special={days.get(day)} />
      {last !== null && last.left.length > 0 && isMany ? (
        <p role="status">{t('planner.move.part', { count: last.left.length })}</p>
      ) : null}
    </FormDialog>
  );
};
