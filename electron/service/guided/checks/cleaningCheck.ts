// guided.cleaning: the outside, cleaned and looked at by the operator.
import { guidedCleaningHelp as help } from '../../../../shared/help/checks/guidedCleaning.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const cleaningCheck: GuidedCheck = answerCheck(help.id, help);
