// The simulator's year of readings, as the service of forecasts takes it.
import type { MakeYear } from '../service/trends/forecastServices.ts';
import { seedOf } from '../simulator/drift.ts';
import { yearOfHistory } from '../simulator/yearOfHistory.ts';

/** A year for a simulated terminal, by its serial number. */
export const simulatedYear: MakeYear = ({ of, lastDay, ends }) => yearOfHistory({ seed: seedOf(of), lastDay, ends });
