// guided.buttons: function and side buttons, as the operator found them.
import { guidedButtonsHelp as help } from '../../../../shared/help/checks/guidedButtons.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const buttonsCheck: GuidedCheck = answerCheck(help.id, help);
