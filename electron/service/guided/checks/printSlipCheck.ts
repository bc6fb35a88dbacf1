// guided.printSlip: the slip, as the operator saw it; the check code typed from it proves that it is this one.
import { guidedPrintSlipHelp as help } from '../../../../shared/help/checks/guidedPrintSlip.ts';
import { type GuidedCheck, resultOf } from './guidedCheck.ts';

/** The answer is the finding; a sharp slip whose code was typed is proven. */
export const printSlipCheck: GuidedCheck = {
  id: help.id,
  judge: (context) => {
    const finding = context.answer.finding as keyof typeof help.findings;
    return resultOf(help, finding === 'sharp' && context.isProven ? 'proven' : finding, context);
  },
};
