// First dates of single terminals: typed, or spread over days so that they do not all fall due at once.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { Fold } from '../../ui/Fold.tsx';
import { addDays, isDay } from '../../ui/planner/days.ts';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';
import { WholeNumber } from './WholeNumber.tsx';

const mostShown = 50;

const alike = (one: string | null, other: string): boolean => one?.trim().toLowerCase() === other.trim().toLowerCase();

/** Terminals that a plan means now. */
const meant = ({ scope, kind }: PlanDraft, units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => {
    if (!unit.isPlanned || (kind === 'spare' && unit.lifecycle !== 'spare')) return false;
    if (scope.kind === 'model') return alike(unit.model, scope.model);
    if (scope.kind === 'store') return alike(unit.store, scope.store);
    return scope.kind === 'everything' || scope.unitIds.includes(unit.id);
  });

const isFound = ({ name, serialNumber, store, counter }: Unit, text: string): boolean =>
  [name, serialNumber, store, counter].some((each) => each?.toLowerCase().includes(text.toLowerCase()) === true);

interface FirstDatesProps {
  readonly draft: PlanDraft;
  readonly units: readonly Unit[];
  readonly firstOn: string;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** A fold with one date for each terminal. */
export const FirstDates = ({ draft, units, firstOn, onChange }: FirstDatesProps) => {
  const { t, aside } = useWords();
  const [text, setText] = useState('');
  const [aDay, setADay] = useState<number | null>(5);
  const { firstDates } = draft;
  const mine = meant(draft, units);
  const found = mine.filter((unit) => isFound(unit, text));
  const set = (id: string, day: string) => {
    const { [id]: _before, ...others } = firstDates;
    onChange({ firstDates: isDay(day) ? { ...others, [id]: day } : others });
  };
  const spread = () => {
    const each = Math.max(1, aDay ?? 1);
    onChange({
      firstDates: Object.fromEntries(mine.map(({ id }, at) => [id, addDays(firstOn, Math.floor(at / each))])),
    });
  };
  if (mine.length === 0) return null;
  const count = Object.keys(firstDates).length;
  return (
    <Fold summary={`${t('plans.editor.firstDates')}${count === 0 ? '' : aside(String(count))}`}>
      <div className={css['form']}>
        <p className={css['soft']}>{t('plans.editor.firstDatesHint')}</p>
        <div className={css['line']}>
          <WholeNumber label={t('plans.editor.spread')} value={aDay} least={1} most={1000} onChange={setADay} />
          <Button variant="default" disabled={aDay === null || aDay < 1 || !isDay(firstOn)} onClick={spread}>
            {t('plans.editor.spreadApply')}
          </Button>
          <Button variant="default" disabled={count === 0} onClick={() => onChange({ firstDates: {} })}>
            {t('plans.editor.spreadClear')}
          </Button>
        </div>
        {mine.length > mostShown ? (
          <SearchInput
            label={t('plans.editor.searchSubjects')}
            clearLabel={t('plans.editor.clearSearch')}
            value={text}
            onSearch={setText}
          />
        ) : null}
        <div className={css['list']}>
          {found.slice(0, mostShown).map((unit) => (
            <TextInput
              key={unit.id}
              type="date"
              label={[unit.name, unit.store, unit.counter].filter(Boolean).join(' · ')}
              aria-label={t('plans.editor.firstDateOf', { name: unit.name })}
              value={firstDates[unit.id] ?? ''}
              onChange={(event) => set(unit.id, event.currentTarget.value)}
            />
          ))}
        </div>
        {found.length > mostShown ? (
          <p className={css['soft']}>{t('plans.editor.moreSubjects', { count: found.length - mostShown })}</p>
        ) : null}
      </div>
    </Fold>
  );
};
