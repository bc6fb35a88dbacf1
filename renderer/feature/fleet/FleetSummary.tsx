// How many terminals are in which state, in words; each count is a filter.
import { memo } from 'react';
import { type FleetState, fleetStates, needsSomebody } from '../../../shared/fleet/fleetEntry.ts';
import type { FleetQuery } from '../../../shared/fleet/fleetView.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';
import { StateSign } from './StateSign.tsx';

interface FleetSummaryProps {
  /** Counts by state as JSON, so that equal ones are equal. */
  readonly counts: string;
  readonly chosen: FleetQuery['state'];
  readonly onChoose: (state: FleetQuery['state']) => void;
}

/** One button for all, one for those that need somebody, one for each state that occurs. */
export const FleetSummary = memo(({ counts: text, chosen, onChoose }: FleetSummaryProps) => {
  const { t } = useWords();
  const counts = new Map(JSON.parse(text) as [FleetState, number][]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const troubled = fleetStates.filter(needsSomebody).reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const chip = (state: FleetQuery['state'], count: number, words: string) => (
    <button
      key={state ?? 'all'}
      type="button"
      className={css['chip']}
      aria-pressed={chosen === state}
      onClick={() => onChoose(chosen === state ? null : state)}
    >
      {state === null || state === 'attentionNeeded' ? null : <StateSign state={state} />}
      {words}
      {state === null || state === 'attentionNeeded' ? null : <b>{count}</b>}
    </button>
  );
  return (
    <fieldset className={css['chips']} data-filters aria-label={t('fleet.counts')}>
      {chip(null, all, t('fleet.all', { count: all }))}
      {troubled === 0 && chosen !== 'attentionNeeded'
        ? null
        : chip('attentionNeeded', troubled, t('fleet.needSomebody', { count: troubled }))}
      {fleetStates
        .filter((state) => (counts.get(state) ?? 0) > 0 || chosen === state)
        .map((state) => chip(state, counts.get(state) ?? 0, t(`fleet.states.${state}`)))}
    </fieldset>
  );
});
