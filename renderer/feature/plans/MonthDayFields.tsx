// On which day of a month: as the first date, by number, by weekday such as the last Friday, or both together.
import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { weekdays } from '../../../shared/place/openingHours.ts';
import type { Recurrence } from '../../../shared/plan/recurrence.ts';
import { useWords } from '../../ui/useWords.ts';
import { ChosenField } from './ChosenField.tsx';
import css from './Plans.module.css';

const modes = ['same', 'days', 'weekdays', 'both'] as const;
type Mode = (typeof modes)[number];

const modeOf = ({ monthDays, weekdays: named }: Recurrence): Mode => {
  if (monthDays.length > 0) return named.length > 0 ? 'both' : 'days';
  return named.length > 0 ? 'weekdays' : 'same';
};

const numbers = [...Array.from({ length: 31 }, (_, at) => at + 1), ...Array.from({ length: 31 }, (_, at) => -1 - at)];
const nths = ['every', '1', '2', '3', '4', '5', '-1', '-2', '-3', '-4', '-5'] as const;
const mostWeekdays = 10;

interface FieldsProps {
  readonly rule: Recurrence;
  readonly onChange: (change: Partial<Recurrence>) => void;
}

const NumberFields = ({ rule, onChange }: FieldsProps) => {
  const { t } = useWords();
  const nameOf = (day: number): string => {
    if (day === -1) return t('plans.editor.lastDay');
    return day < 0 ? t('plans.editor.dayFromEnd', { day: -day }) : t('plans.editor.monthDay', { day });
  };
  return (
    <MultiSelect
      label={t('plans.editor.monthDays')}
      searchable
      hidePickedOptions
      value={rule.monthDays.map(String)}
      data={numbers.map((day) => ({ value: String(day), label: nameOf(day) }))}
      onChange={(chosen) => onChange({ monthDays: chosen.map(Number) })}
    />
  );
};

const WeekdayLine = ({ rule, onChange, at }: FieldsProps & { readonly at: number }) => {
  const { t } = useWords();
  const line = rule.weekdays[at];
  if (line === undefined) return null;
  const set = (change: Partial<typeof line>) =>
    onChange({ weekdays: rule.weekdays.map((each, place) => (place === at ? { ...each, ...change } : each)) });
  const nthName = (nth: (typeof nths)[number]): string => {
    if (nth === 'every') return t('plans.editor.every');
    if (nth === '-1') return t('plans.editor.last');
    return nth.startsWith('-') ? t('plans.editor.fromEnd', { nth: nth.slice(1) }) : t('plans.editor.nthNames', { nth });
  };
  return (
    <div className={css['line']}>
      <ChosenField
        label={t('plans.editor.nth', { number: at + 1 })}
        value={nths.find((nth) => nth === String(line.nth)) ?? 'every'}
        choices={nths}
        nameOf={nthName}
        onChange={(nth) => set({ nth: nth === 'every' ? null : Number(nth) })}
      />
      <ChosenField
        label={t('plans.editor.nthDay', { number: at + 1 })}
        value={line.day}
        choices={weekdays}
        nameOf={(day) => t(`fleet.hours.days.${day}`)}
        onChange={(day) => set({ day })}
      />
      {rule.weekdays.length < 2 ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('plans.editor.removeWeekday', { number: at + 1 })}
          onClick={() => onChange({ weekdays: rule.weekdays.filter((_, place) => place !== at) })}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
};

const NthFields = ({ rule, onChange }: FieldsProps) => {
  const { t } = useWords();
  return (
    <>
      {rule.weekdays.map((line, at) => (
        <WeekdayLine key={`${String(at)} ${line.day}`} rule={rule} onChange={onChange} at={at} />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={rule.weekdays.length >= mostWeekdays}
          onClick={() => onChange({ weekdays: [...rule.weekdays, { day: 'mon', nth: 1 }] })}
        >
          {t('plans.editor.addWeekday')}
        </Button>
      </div>
    </>
  );
};

const first: Readonly<Record<Mode, Pick<Recurrence, 'monthDays' | 'weekdays'>>> = {
  same: { monthDays: [], weekdays: [] },
  days: { monthDays: [1], weekdays: [] },
  weekdays: { monthDays: [], weekdays: [{ day: 'fri', nth: -1 }] },
  both: { monthDays: [13], weekdays: [{ day: 'fri', nth: null }] },
};

/** The choice of the way, and its fields. */
export const MonthDayFields = ({ rule, onChange }: FieldsProps) => {
  const { t } = useWords();
  const [mode, setMode] = useState<Mode>(modeOf(rule));
  const isByNumber = mode !== 'weekdays';
  return (
    <>
      <ChosenField
        label={t('plans.editor.monthMode')}
        value={mode}
        choices={modes}
        nameOf={(each) => t(`plans.editor.monthModes.${each}`)}
        onChange={(chosen) => {
          setMode(chosen);
          onChange(first[chosen]);
        }}
      />
      {mode === 'days' || mode === 'both' ? <NumberFields rule={rule} onChange={onChange} /> : null}
      {mode === 'weekdays' || mode === 'both' ? <NthFields rule={rule} onChange={onChange} /> : null}
      {isByNumber ? (
        <ChosenField
          label={t('plans.editor.monthEnd')}
          value={rule.monthEnd}
          choices={['lastDay', 'skip']}
          nameOf={(each) => t(`plans.editor.monthEnds.${each}`)}
          onChange={(monthEnd) => onChange({ monthEnd })}
        />
      ) : null}
    </>
  );
};
