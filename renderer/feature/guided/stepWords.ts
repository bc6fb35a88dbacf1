// Small facts about the steps of a visit: how long one takes, which is open, which comes next.
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import type { GuidedVisit, VisitStep } from '../../../shared/guided/guidedVisit.ts';

const minutesOf: Readonly<Record<GuidedCheckId, number>> = {
  'guided.printSlip': 2,
  'guided.stripeReader': 2,
  'guided.chipReader': 2,
  'guided.contactlessReader': 1,
  'guided.keypad': 1,
  'guided.screen': 1,
  'guided.beeper': 1,
  'guided.buttons': 1,
  'guided.cables': 1,
  'guided.chargingContacts': 1,
  'guided.cleaning': 3,
  'guided.sim': 4,
  'guided.clockHold': 12,
};

/** About how long steps take an unhurried person, minutes. */
export const minutesFor = (ids: readonly GuidedCheckId[]): number => ids.reduce((sum, id) => sum + minutesOf[id], 0);

/** Whether nothing more is expected of the operator in a step. */
export const isDone = ({ state }: VisitStep): boolean => state === 'answered' || state === 'skipped';

/** What the page shows: a step, or the end, where the visit is finished. */
export type Place = GuidedCheckId | 'end';

/** The place that the address names, otherwise the first step that is not done. */
export const placeOf = ({ steps }: GuidedVisit, named: string | null): Place => {
  if (named === 'end') return 'end';
  const known = steps.find(({ id }) => id === `guided.${named ?? ''}`);
  return (known ?? steps.find((step) => !isDone(step)))?.id ?? 'end';
};

/** A place as it stands in the address. */
export const nameOf = (place: Place): string => place.replace('guided.', '');

/** The next step that is not done, from a step on and round again; the end if all are. */
export const nextPlace = ({ steps }: GuidedVisit, from: GuidedCheckId): Place => {
  const index = steps.findIndex(({ id }) => id === from);
  const round = [...steps.slice(index + 1), ...steps.slice(0, Math.max(0, index))];
  return round.find((step) => !isDone(step))?.id ?? 'end';
};

/** The place beside another one in the list; null before the first and after the end. */
export const beside = ({ steps }: GuidedVisit, place: Place, by: 1 | -1): Place | null => {
  const places: readonly Place[] = [...steps.map(({ id }) => id), 'end'];
  return places[places.indexOf(place) + by] ?? null;
};
