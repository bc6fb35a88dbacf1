// The day on the clock of this computer, also after a midnight that the window was open through.
import { useSyncExternalStore } from 'react';
import { onTick } from '../ticker.ts';
import { localDay } from './localDay.ts';

const today = (): string => localDay(new Date());

/** Today as 2026-11-22, in the zone of this computer; renders again when the day changes. */
export const useToday = (): string => useSyncExternalStore(onTick, today);
