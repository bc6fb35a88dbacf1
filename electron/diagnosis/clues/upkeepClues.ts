// Clues from how the shop looks after its terminals.
import { numberIn, valueIs } from '../clue.ts';

const most = 36_500;

/** The staff should have been trained by now. */
export const trainingOverdue = numberIn('training.overdueDays', 1, most, {
  zh: '培训已逾期 {value} 天',
  en: 'training is overdue by {value} days',
});
/** Somebody should have looked at the machines by now. */
export const inspectionOverdue = numberIn('inspection.overdueDays', 1, most, {
  zh: '巡检已逾期 {value} 天',
  en: 'the inspection is overdue by {value} days',
});
/** No person is named for the terminals. */
export const nobodyInCharge = valueIs('supervision.named', [false], {
  zh: '没有指定专人负责终端',
  en: 'nobody is named for the terminals',
});
/** Contacts were never verified. */
export const contactsUnverified = valueIs('contacts.verified', [false], {
  zh: '收单机构和服务商的联系方式没有核实过',
  en: 'the contacts of acquirer and service were never verified',
});
/** The model has no approval or support. */
export const modelUnsupported = valueIs('model.supported', [false], {
  zh: '这个型号没有认证或已没有售后',
  en: 'the model has no approval or is no longer supported',
});
/** The yearly review of rules is overdue. */
export const reviewOverdue = numberIn('rules.reviewOverdueDays', 1, most, {
  zh: '规定核对已逾期 {value} 天',
  en: 'the review of rules is overdue by {value} days',
});
