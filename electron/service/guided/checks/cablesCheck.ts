// guided.cables: cables and plugs, as the operator saw them.
import { guidedCablesHelp as help } from '../../../../shared/help/checks/guidedCables.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const cablesCheck: GuidedCheck = answerCheck(help.id, help);
