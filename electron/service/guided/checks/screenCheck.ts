// guided.screen: brightness, spots, touch and cracks, as the operator saw them.
import { guidedScreenHelp as help } from '../../../../shared/help/checks/guidedScreen.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const screenCheck: GuidedCheck = answerCheck(help.id, help);
