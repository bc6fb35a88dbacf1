// The rule itself: every so many days, weeks, months or years, and on which days of them.
import { Checkbox } from '@mantine/core';
import { weekdays } from '../../../shared/place/openingHours.ts';
import { frequencies, type Recurrence, recurrenceBounds } from '../../../shared/plan/recurrence.ts';
import { useWords } from '../../ui/useWords.ts';
import { ChosenField } from './ChosenField.tsx';
import { MonthDayFields } from './MonthDayFields.tsx';
import css from './Plans.module.css';
import type { Wrong } from './planDraft.ts';
import { WholeNumber } from './WholeNumber.tsx';

interface RuleFieldsProps {
  readonly rule: Recurrence;
  readonly wrong: ReadonlySet<Wrong>;
  readonly onChange: (change: Partial<Recurrence>) => void;
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const WeekdayFields = ({ rule, onChange }: Omit<RuleFieldsProps, 'wrong'>) => {
  const { t } = useWords();
  return (
    <fieldset className={css['fields']}>
      <legend className={css['legend']}>{t('plans.editor.weekdays')}</legend>
      <div className={css['checks']}>
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            label={t(`fleet.hours.days.${day}`)}
            checked={rule.weekdays.some((each) => each.day === day)}
            onChange={(event) => {
              const others = rule.weekdays.filter((each) => each.day !== day);
              onChange({ weekdays: event.currentTarget.checked ? [...others, { day, nth: null }] : others });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};

const MonthFields = ({ rule, onChange }: Omit<RuleFieldsProps, 'wrong'>) => {
  const { t } = useWords();
  return (
    <fieldset className={css['fields']}>
      <legend className={css['legend']}>{t('plans.editor.months')}</legend>
      <div className={css['checks']}>
        {months.map((month) => (
          <Checkbox
            key={month}
            label={t('plans.editor.monthNames', { month })}
            checked={rule.months.includes(month)}
            onChange={(event) => {
              const isChosen = event.currentTarget.checked;
              onChange({ months: months.filter((each) => (each === month ? isChosen : rule.months.includes(each))) });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Interval, unit, and the days. What the unit does not use is emptied when it is chosen. */
export const RuleFields = ({ rule, wrong, onChange }: RuleFieldsProps) => {
  const { t } = useWords();
  const { frequency, interval } = rule;
  const isByMonth = frequency === 'monthly' || frequency === 'yearly';
  return (
    <>
      <div className={css['pair']}>
        <WholeNumber
          label={t('plans.editor.interval')}
          value={interval === 0 ? null : interval}
          least={1}
          most={recurrenceBounds.interval}
          error={wrong.has('interval') ? t('plans.editor.needNumber', { most: recurrenceBounds.interval }) : null}
          onChange={(typed) => onChange({ interval: typed ?? 0 })}
        />
        <ChosenField
          label={t('plans.editor.frequency')}
          value={frequency}
          choices={frequencies}
          nameOf={(each) => t(`plans.editor.frequencies.${each}`)}
          onChange={(chosen) => onChange({ frequency: chosen, weekdays: [], monthDays: [], months: [] })}
        />
      </div>
      {frequency === 'weekly' ? <WeekdayFields rule={rule} onChange={onChange} /> : null}
      {frequency === 'yearly' ? <MonthFields rule={rule} onChange={onChange} /> : null}
      {isByMonth ? <MonthDayFields key={frequency} rule={rule} onChange={onChange} /> : null}
    </>
  );
};
