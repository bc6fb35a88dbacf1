// What the parts of a step have in common.
import type { GuidedVisit, VisitStep } from '../../../shared/guided/guidedVisit.ts';

/** What every part of a step may need. */
export interface StepProps {
  readonly visit: GuidedVisit;
  readonly step: VisitStep;
  /** Opens the next step that is not done. */
  readonly onNext: (visit: GuidedVisit) => void;
}
