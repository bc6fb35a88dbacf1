// Parts that a job uses: the number in stock and the list in the job change together or not at all.
import type { Job } from '../../../shared/job/job.ts';
import { addQuantity, type StockPart } from '../../../shared/stock/stock.ts';
import type { NewStockMove } from '../../store/stockStore.ts';
import type { JobDecision } from '../job/changeJob.ts';

/** The parts of a job after one of them was set; none of it = it is not in the list. */
const partsAfter = (parts: Job['parts'], { id, name }: StockPart, quantity: number): Job['parts'] => {
  const others = parts.filter(({ partId }) => partId !== id);
  return quantity === 0 ? others : [...others, { partId: id, name, quantity }];
};

/** By how much the stock changes when a job has used so many altogether; negative = fewer. */
export const changeFor = (job: Pick<Job, 'parts'>, partId: string, quantity: number): number =>
  addQuantity(job.parts.find((each) => each.partId === partId)?.quantity ?? 0, -quantity);

/** What becomes of the job; signatures stood for what was there before. */
export const decisionFor = (
  job: Job,
  { part, move }: { readonly part: StockPart; readonly move: NewStockMove },
  quantity: number,
): JobDecision => {
  const parts = partsAfter(job.parts, part, quantity);
  const amount = `${part.name} ${String(quantity)} ${part.unit}`;
  const { signatures } = job;
  return {
    change: { parts, ...(signatures.length === 0 ? {} : { signatures: [] }) },
    steps: signatures.length === 0 ? [] : [['unsigned', signatures.map(({ name }) => name).join(', ')]],
    said: { zh: `用了备件 ${amount}`, en: `used ${amount}` },
    stock: { part, move },
  };
};
