// Whether the shop is open now, by this computer's own time.
import { useSyncExternalStore } from 'react';
import { isOpenAt, usualHours } from '../../../shared/place/openingHours.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useOpeningHours } from '../../bridge/useFleet.ts';
import { onTick } from '../ticker.ts';

const localMs = (): number => Date.now() - new Date().getTimezoneOffset() * 60_000;

/** Live; by the usual hours while those of the shop are not known. */
export const useShopIsOpen = (): boolean => {
  const hours = knownOf(useOpeningHours())?.hours ?? usualHours;
  return useSyncExternalStore(onTick, () => isOpenAt(hours, localMs()));
};
