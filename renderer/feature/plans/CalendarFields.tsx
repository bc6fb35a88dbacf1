// The dates of a plan: first date, rule, end, what happens on days off, days left out.
import { TextInput } from '@mantine/core';
import { nonWorkingRules, type Recurrence, recurrenceBounds } from '../../../shared/plan/recurrence.ts';
import { useWords } from '../../ui/useWords.ts';
import { ChosenField } from './ChosenField.tsx';
import { ExceptDays } from './ExceptDays.tsx';
import css from './Plans.module.css';
import type { CalendarTrigger, Wrong } from './planDraft.ts';
import { RuleFields } from './RuleFields.tsx';
import { WholeNumber } from './WholeNumber.tsx';

const modes = ['fixed', 'floating'] as const;
const endKinds = ['never', 'count', 'until'] as const;

const firstEnd = (kind: Recurrence['ends']['kind'], firstOn: string): Recurrence['ends'] => {
  if (kind === 'count') return { kind, count: 10 };
  return kind === 'until' ? { kind, on: firstOn } : { kind };
};

interface EndFieldsProps {
  readonly ends: Recurrence['ends'];
  readonly firstOn: string;
  readonly wrong: ReadonlySet<Wrong>;
  readonly onChange: (ends: Recurrence['ends']) => void;
}

const EndFields = ({ ends, firstOn, wrong, onChange }: EndFieldsProps) => {
  const { t } = useWords();
  return (
    <div className={css['pair']}>
      <ChosenField
        label={t('plans.editor.ends')}
        value={ends.kind}
        choices={endKinds}
        nameOf={(kind) => t(`plans.editor.endKinds.${kind}`)}
        onChange={(kind) => onChange(firstEnd(kind, firstOn))}
      />
      {ends.kind === 'count' ? (
        <WholeNumber
          label={t('plans.editor.endCount')}
          value={ends.count === 0 ? null : ends.count}
          least={1}
          most={recurrenceBounds.count}
          error={wrong.has('count') ? t('plans.editor.needNumber', { most: recurrenceBounds.count }) : null}
          onChange={(count) => onChange({ kind: 'count', count: count ?? 0 })}
        />
      ) : null}
      {ends.kind === 'until' ? (
        <TextInput
          type="date"
          label={t('plans.editor.endUntil')}
          required
          value={ends.on}
          error={wrong.has('until') ? t('plans.editor.needDay') : null}
          onChange={(event) => onChange({ kind: 'until', on: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
};

interface CalendarFieldsProps {
  readonly trigger: CalendarTrigger;
  readonly wrong: ReadonlySet<Wrong>;
  readonly onChange: (trigger: CalendarTrigger) => void;
}

/** Everything that makes dates. */
export const CalendarFields = ({ trigger, wrong, onChange }: CalendarFieldsProps) => {
  const { t } = useWords();
  const { firstOn, time, mode, nonWorking, recurrence } = trigger;
  const setRule = (change: Partial<Recurrence>) => onChange({ ...trigger, recurrence: { ...recurrence, ...change } });
  return (
    <>
      <div className={css['pair']}>
        <TextInput
          type="date"
          label={t('plans.editor.firstOn')}
          required
          value={firstOn}
          error={wrong.has('firstOn') ? t('plans.editor.needDay') : null}
          onChange={(event) => onChange({ ...trigger, firstOn: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('plans.editor.time')}
          required
          value={time}
          error={wrong.has('time') ? t('plans.editor.needTime') : null}
          onChange={(event) => onChange({ ...trigger, time: event.currentTarget.value })}
        />
      </div>
      <RuleFields rule={recurrence} wrong={wrong} onChange={setRule} />
      <ChosenField
        label={t('plans.editor.mode')}
        value={mode}
        choices={modes}
        nameOf={(each) => t(`plans.editor.modes.${each}`)}
        onChange={(chosen) => onChange({ ...trigger, mode: chosen })}
      />
      <ChosenField
        label={t('plans.editor.nonWorking')}
        value={nonWorking}
        choices={nonWorkingRules}
        nameOf={(each) => t(`plans.editor.nonWorkings.${each}`)}
        onChange={(chosen) => onChange({ ...trigger, nonWorking: chosen })}
      />
      <EndFields ends={recurrence.ends} firstOn={firstOn} wrong={wrong} onChange={(ends) => setRule({ ends })} />
      <ExceptDays except={recurrence.except} onChange={(except) => setRule({ except: [...except] })} />
    </>
  );
};
