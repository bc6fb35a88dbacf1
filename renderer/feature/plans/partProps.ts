// What each part of the editor of plans is given.
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Wrong } from './planDraft.ts';

/** The draft, changing it, and what is wrong with it once saving was tried. */
export interface PartProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  readonly wrong: ReadonlySet<Wrong>;
}
