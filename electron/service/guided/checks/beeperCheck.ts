// guided.beeper: the sound, as the operator heard it.
import { guidedBeeperHelp as help } from '../../../../shared/help/checks/guidedBeeper.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const beeperCheck: GuidedCheck = answerCheck(help.id, help);
