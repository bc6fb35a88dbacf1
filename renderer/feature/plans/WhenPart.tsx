// When a plan's jobs are due: by dates, by a counter of the terminal, or by what a check finds.
import { MultiSelect } from '@mantine/core';
import { checkIds } from '../../../shared/check/checkIds.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { type PlanTrigger, planBounds } from '../../../shared/plan/plan.ts';
import { useDaysOff } from '../../ui/planner/useDaysOff.ts';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CalendarFields } from './CalendarFields.tsx';
import { ChosenField } from './ChosenField.tsx';
import css from './Plans.module.css';
import type { PartProps } from './partProps.ts';
import { firstTrigger, type Wrong } from './planDraft.ts';
import { WholeNumber } from './WholeNumber.tsx';

const kinds = ['calendar', 'counter', 'condition'] as const;

/** Readings that only grow while the same part is in use. */
const counters: readonly MetricKey[] = [
  'printer.headDistanceTotal',
  'printer.headDistance',
  'printer.cutsTotal',
  'printer.cuts',
  'card.chipReads',
  'card.stripeReads',
  'card.contactlessReads',
  'battery.cycles',
];

interface FieldsProps<K extends PlanTrigger['kind']> {
  readonly trigger: Extract<PlanTrigger, { kind: K }>;
  readonly wrong: ReadonlySet<Wrong>;
  readonly onChange: (trigger: PlanTrigger) => void;
}

const CounterFields = ({ trigger, wrong, onChange }: FieldsProps<'counter'>) => {
  const { t, say } = useWords();
  const { metric, every } = trigger;
  const { unit } = metrics[metric];
  const choices = counters.includes(metric) ? counters : [...counters, metric];
  return (
    <>
      <div className={css['pair']}>
        <ChosenField
          label={t('plans.editor.metric')}
          value={metric}
          choices={choices}
          nameOf={(each) => say(metrics[each].label)}
          onChange={(chosen) => onChange({ ...trigger, metric: chosen })}
        />
        <WholeNumber
          label={unit === '' ? t('plans.editor.everyCount') : t('plans.editor.everyAmount', { unit })}
          value={every === 0 ? null : every}
          least={1}
          most={planBounds.every}
          error={wrong.has('every') ? t('plans.editor.needAmount') : null}
          onChange={(typed) => onChange({ ...trigger, every: typed ?? 0 })}
        />
      </div>
      <p className={css['soft']}>{t('plans.editor.counterHint')}</p>
      {metric.startsWith('printer.cuts') ? <p className={css['soft']}>{t('plans.editor.receiptHint')}</p> : null}
    </>
  );
};

const ConditionFields = ({ trigger, wrong, onChange }: FieldsProps<'condition'>) => {
  const { t, say } = useWords();
  return (
    <>
      <MultiSelect
        label={t('plans.editor.checks')}
        searchable
        hidePickedOptions
        value={trigger.checks}
        error={wrong.has('checks') ? t('plans.editor.needChecks') : null}
        data={checkIds.map((id) => ({ value: id, label: say(checkHelp[id].title) }))}
        onChange={(chosen) => onChange({ ...trigger, checks: checkIds.filter((id) => chosen.includes(id)) })}
      />
      <ChosenField
        label={t('plans.editor.outcome')}
        value={trigger.outcome}
        choices={['fail', 'warn']}
        nameOf={(outcome) => t(`plans.editor.outcomes.${outcome}`)}
        onChange={(outcome) => onChange({ ...trigger, outcome })}
      />
      <p className={css['soft']}>{t('plans.editor.conditionHint')}</p>
    </>
  );
};

/** The third part of the editor. */
export const WhenPart = ({ draft, onChange, wrong }: PartProps) => {
  const { t } = useWords();
  const { nextWorking } = useDaysOff();
  const { trigger, graceDays } = draft;
  const set = (changed: PlanTrigger) => onChange({ trigger: changed });
  const isFixed = trigger.kind === 'calendar' && trigger.mode === 'fixed';
  return (
    <Section title={t('plans.editor.when')}>
      <div className={css['form']}>
        <Segments
          aria-label={t('plans.editor.when')}
          value={trigger.kind}
          data={kinds.map((kind) => ({ value: kind, label: t(`plans.editor.triggers.${kind}`) }))}
          onChange={(chosen) => {
            const kind = kinds.find((each) => each === chosen);
            if (kind !== undefined && kind !== trigger.kind)
              onChange({ trigger: firstTrigger(kind, nextWorking), firstDates: {} });
          }}
        />
        {trigger.kind === 'calendar' ? <CalendarFields trigger={trigger} wrong={wrong} onChange={set} /> : null}
        {trigger.kind === 'counter' ? <CounterFields trigger={trigger} wrong={wrong} onChange={set} /> : null}
        {trigger.kind === 'condition' ? <ConditionFields trigger={trigger} wrong={wrong} onChange={set} /> : null}
        {isFixed ? (
          <WholeNumber
            label={t('plans.editor.graceDays')}
            description={t('plans.editor.graceHint')}
            value={graceDays < 0 ? null : graceDays}
            least={0}
            most={planBounds.graceDays}
            error={wrong.has('graceDays') ? t('plans.editor.needNumber', { most: planBounds.graceDays }) : null}
            onChange={(typed) => onChange({ graceDays: typed ?? -1 })}
          />
        ) : null}
      </div>
    </Section>
  );
};
