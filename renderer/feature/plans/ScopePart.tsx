// For which terminals a plan is, what one job covers, and first dates of their own.
import { MultiSelect, Select } from '@mantine/core';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ChosenField } from './ChosenField.tsx';
import { FirstDates } from './FirstDates.tsx';
import css from './Plans.module.css';
import type { PartProps } from './partProps.ts';

type Unit = CommandOutput<'plans.units'>[number];
type Scope = PlanDraft['scope'];

const kinds = ['everything', 'model', 'store', 'units'] as const;
const pers = ['unit', 'store', 'shop'] as const;

const firstScope = (kind: Scope['kind']): Scope => {
  if (kind === 'model') return { kind, model: '' };
  if (kind === 'store') return { kind, store: '' };
  return kind === 'units' ? { kind, unitIds: [] } : { kind };
};

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value): value is string => value !== null && value !== ''))].sort();

/** What a terminal is called where several may have the same name. */
const unitLabel = ({ name, store, counter }: Unit): string => [name, store, counter].filter(Boolean).join(' · ');

interface ScopeFieldProps {
  readonly scope: Scope;
  readonly units: readonly Unit[];
  readonly isWrong: boolean;
  readonly onChange: (scope: Scope) => void;
}

const ScopeField = ({ scope, units, isWrong, onChange }: ScopeFieldProps) => {
  const { t } = useWords();
  if (scope.kind === 'everything') return null;
  if (scope.kind === 'units') {
    return (
      <MultiSelect
        label={t('plans.editor.units')}
        searchable
        hidePickedOptions
        limit={100}
        value={scope.unitIds}
        error={isWrong ? t('plans.editor.needUnits') : null}
        data={units.map((unit) => ({ value: unit.id, label: unitLabel(unit) }))}
        onChange={(unitIds) => onChange({ kind: 'units', unitIds })}
      />
    );
  }
  const isModel = scope.kind === 'model';
  const value = isModel ? scope.model : scope.store;
  const names = distinct([...units.map(({ model, store }) => (isModel ? model : store)), value]);
  return (
    <Select
      label={t(isModel ? 'plans.editor.model' : 'plans.editor.store')}
      searchable
      allowDeselect={false}
      value={value === '' ? null : value}
      error={isWrong ? t(isModel ? 'plans.editor.needModel' : 'plans.editor.needStore') : null}
      data={names}
      onChange={(chosen) =>
        onChange(isModel ? { kind: 'model', model: chosen ?? '' } : { kind: 'store', store: chosen ?? '' })
      }
    />
  );
};

/** The second part of the editor. */
export const ScopePart = ({ draft, onChange, wrong }: PartProps) => {
  const { t } = useWords();
  const answer = useAnswer('plans.units', {});
  const units = knownOf(answer) ?? [];
  const { scope, per, trigger } = draft;
  return (
    <Section title={t('plans.editor.whom')} hint={t('plans.editor.scopeHint')}>
      <div className={css['form']}>
        {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
        <div className={css['pair']}>
          <ChosenField
            label={t('plans.editor.scope')}
            value={scope.kind}
            choices={kinds}
            nameOf={(kind) => t(`plans.editor.scopes.${kind}`)}
            onChange={(kind) => onChange({ scope: firstScope(kind) })}
          />
          <ScopeField
            scope={scope}
            units={units}
            isWrong={wrong.has('scope')}
            onChange={(changed) => onChange({ scope: changed })}
          />
          <ChosenField
            label={t('plans.editor.per')}
            value={per}
            choices={pers}
            nameOf={(each) => t(`plans.editor.pers.${each}`)}
            onChange={(chosen) => onChange({ per: chosen, firstDates: {} })}
          />
        </div>
        {trigger.kind === 'calendar' && per === 'unit' ? (
          <FirstDates draft={draft} units={units} firstOn={trigger.firstOn} onChange={onChange} />
        ) : null}
      </div>
    </Section>
  );
};
