// guided.chargingContacts: contacts and charging, as the operator saw them.
import { guidedChargingContactsHelp as help } from '../../../../shared/help/checks/guidedChargingContacts.ts';
import { answerCheck, type GuidedCheck } from './guidedCheck.ts';

/** The answer is the finding. */
export const chargingContactsCheck: GuidedCheck = answerCheck(help.id, help);
