// guided.keypad: every digit key, as the operator found it.
import { guidedKeypadHelp as help } from '../../../../shared/help/checks/guidedKeypad.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const keypadCheck: GuidedCheck = answerCheck(help.id, help);
