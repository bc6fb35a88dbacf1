// Signs and colours of events on a chart; each kind and verdict has a shape of its own.
import type { HistoryEvent } from '../../../shared/trend/historyEvent.ts';
import { type Tone, toneOf } from '../../ui/tone.ts';

const checkSigns = { pass: '✓', warn: '▲', fail: '✕', incomplete: '◌' } as const;

/** The sign of an event. */
export const signOf = ({ kind, verdict }: Pick<HistoryEvent, 'kind' | 'verdict'>): string => {
  if (kind === 'part') return '⟳';
  return kind === 'action' || verdict === null ? '■' : checkSigns[verdict];
};

/** The colour of an event. */
export const toneOfEvent = ({ kind, verdict }: Pick<HistoryEvent, 'kind' | 'verdict'>): Tone => {
  if (kind === 'part') return 'accent';
  return verdict === null ? 'quiet' : toneOf(verdict);
};

/** Whether an event is worth a line through the chart: not a check that found nothing. */
export const isProminent = ({ kind, verdict }: Pick<HistoryEvent, 'kind' | 'verdict'>): boolean =>
  kind !== 'check' || verdict === 'fail' || verdict === 'warn';
