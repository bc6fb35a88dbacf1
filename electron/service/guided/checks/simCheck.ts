// guided.sim: the SIM card, as the operator found it.
import { guidedSimHelp as help } from '../../../../shared/help/checks/guidedSim.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const simCheck: GuidedCheck = answerCheck(help.id, help);
