// The simulator's year of readings, as the service of forecasts takes it.
import type { MakeYear } from '../service/trends/forecastServices.ts';
import { yearOfHistory } from '../simulator/yearOfHistory.ts';

/** The one year that is shown is the first of those that the benchmark history.forecast measures. */
const shownSeed = 1;

/** A year for a simulated terminal. */
export const simulatedYear: MakeYear = ({ lastDay, ends }) => yearOfHistory({ seed: shownSeed, lastDay, ends });
