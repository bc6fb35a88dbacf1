// Days of the shop's own: closed for stocktaking, or worked on a holiday.
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type CalendarDay, calendarBounds } from '../../../shared/plan/workCalendar.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { daysBetween, formatDay, isDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

const longest = 92;

/** What is wrong with a span; null = nothing. */
const spanProblem = (from: string, until: string): 'needUntil' | 'tooLong' | null => {
  if (!isDay(until) || until < from) return 'needUntil';
  return daysBetween(from, until) >= longest ? 'tooLong' : null;
};

const AddDialog = ({ today, onClose }: { readonly today: string; readonly onClose: () => void }) => {
  const { t, alone } = useWords();
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const [name, setName] = useState('');
  const [isWorking, setIsWorking] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, refusal } = useCommand('workdays.addDays');
  const untilProblem = spanProblem(from, until);
  const needs = (problem: 'needFrom' | 'needUntil' | 'tooLong' | 'needName', isThere: boolean) =>
    isTried && isThere ? t(`workday.${problem}`) : null;
  const isRight = isDay(from) && untilProblem === null && name.trim() !== '';
  const save = () => {
    setIsTried(true);
    if (!isRight) return;
    void run({ from, until, isWorking, name: name.trim() }).then((done) => {
      if (!done.ok) return;
      toast(t('workday.added'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('workday.addOwn')}
      confirm={t('workday.add')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <TextInput
        type="date"
        label={t('workday.from')}
        required
        value={from}
        error={needs('needFrom', !isDay(from))}
        onChange={(event) => {
          const day = event.currentTarget.value;
          setFrom(day);
          if (until < day) setUntil(day);
        }}
        data-autofocus
      />
      <TextInput
        type="date"
        label={t('workday.until')}
        required
        value={until}
        error={needs(untilProblem ?? 'needUntil', untilProblem !== null)}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Select
        label={t('workday.kind')}
        allowDeselect={false}
        value={isWorking ? 'work' : 'off'}
        data={[
          { value: 'off', label: alone(t('workday.off')) },
          { value: 'work', label: alone(t('workday.work')) },
        ]}
        onChange={(value) => setIsWorking(value === 'work')}
      />
      <TextInput
        label={t('workday.name')}
        required
        placeholder={t('workday.nameExample')}
        maxLength={calendarBounds.name}
        value={name}
        error={needs('needName', name.trim() === '')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

/** The list, with what adds to it. */
export const OwnDays = ({ own, today }: { readonly own: readonly CalendarDay[]; readonly today: string }) => {
  const { t, say, language, alone } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const { run, error, forgetError, may } = useCommand('workdays.removeDays');
  return (
    <Section
      title={t('workday.own')}
      hint={t('workday.ownHint')}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {t('workday.addOwn')}
        </Button>
      }
    >
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      {own.length === 0 ? <p className={css['soft']}>{t('workday.noOwn')}</p> : null}
      <ul className={css['dates']}>
        {own.map(({ on, isWorking, name }) => (
          <li key={on} className={css['date']}>
            <span>
              {formatDay(on, language, 'date')}{' '}
              <span className={css['mark']}>{alone(t(isWorking ? 'workday.isWork' : 'workday.isOff'))}</span>{' '}
              {say(name)}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('workday.remove', { on })}
              onClick={() => {
                void run({ from: on, until: on }).then((done) => {
                  if (done.ok) toast(t('workday.removed'));
                });
              }}
              {...may}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {isAdding ? <AddDialog today={today} onClose={() => setIsAdding(false)} /> : null}
    </Section>
  );
};
