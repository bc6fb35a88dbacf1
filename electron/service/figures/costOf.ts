// What a period cost: parts, incidents and own working time; what has no price is counted and left out. Pure.
import type { Cost } from '../../../shared/figures/figures.ts';
import type { DoneWork, PartUse } from '../../store/figureStore.ts';

/** Where money went. */
export interface CostFacts {
  readonly parts: readonly Pick<PartUse, 'used' | 'price'>[];
  /** Cost of each incident that was closed; null = none was told. */
  readonly incidents: readonly (number | null)[];
  readonly work: readonly Pick<DoneWork, 'minutes'>[];
  readonly hourlyRate: number | null;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The sums, to the cent. */
export const costOf = ({ parts, incidents, work, hourlyRate }: CostFacts): Cost => {
  const priced = parts.filter(({ price }) => price !== null);
  const partCost = cents(priced.reduce((sum, { used, price }) => sum + used * (price ?? 0), 0));
  const incidentCost = cents(incidents.reduce<number>((sum, cost) => sum + (cost ?? 0), 0));
  const minutes = work.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
  const workCost = hourlyRate === null ? null : cents((minutes / 60) * hourlyRate);
  return {
    parts: partCost,
    incidents: incidentCost,
    work: workCost,
    workMinutes: minutes,
    total: cents(partCost + incidentCost + (workCost ?? 0)),
    partsUnpriced: parts.length - priced.length,
    incidentsUnpriced: incidents.filter((cost) => cost === null).length,
    jobsUntimed: work.filter((each) => each.minutes === null).length,
  };
};
