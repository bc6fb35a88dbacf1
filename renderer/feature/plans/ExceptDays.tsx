// Days of a rule on which nothing is due.
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { recurrenceBounds } from '../../../shared/plan/recurrence.ts';
import { isDay } from '../../ui/planner/days.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

interface ExceptDaysProps {
  readonly except: readonly string[];
  readonly onChange: (except: readonly string[]) => void;
}

/** The days, each with a way back, and one more. */
export const ExceptDays = ({ except, onChange }: ExceptDaysProps) => {
  const { t } = useWords();
  const [day, setDay] = useState('');
  return (
    <fieldset className={css['fields']}>
      <legend className={css['legend']}>{t('plans.editor.except')}</legend>
      <div className={css['form']}>
        {except.length === 0 ? null : (
          <div className={css['chips']}>
            {except.map((on) => (
              <Button
                key={on}
                size="compact-sm"
                variant="default"
                rightSection={<IconX size={14} aria-hidden />}
                aria-label={t('plans.editor.removeExcept', { on })}
                onClick={() => onChange(except.filter((each) => each !== on))}
              >
                {on}
              </Button>
            ))}
          </div>
        )}
        <div className={css['line']}>
          <TextInput
            type="date"
            label={t('plans.editor.exceptDay')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={!isDay(day) || except.includes(day) || except.length >= recurrenceBounds.except}
            onClick={() => {
              onChange([...except, day].sort());
              setDay('');
            }}
          >
            {t('plans.editor.addExcept')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
};
