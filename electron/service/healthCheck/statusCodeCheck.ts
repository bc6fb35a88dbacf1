// status.code: the terminal's own word for its state, by ZVT's table.
import { statusCodeHelp as help } from '../../../shared/help/checks/statusCode.ts';
import { explainStatusCode, statusCodeText } from '../../../shared/help/terminalStatusCodes.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Judges by the table; 9C and E0 are skipped, which leaves the check incomplete; an unknown code is a warning. */
export const statusCodeCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const code = context.report.facts.statusCode;
    // Families without a status enquiry have no such code to miss.
    if (code === null && context.report.capabilities.statusEnquiry === undefined) return nothingRead(help, context);
    if (code === null) return makeResult(help.id, help.findings.noCode, {});
    const finding = explainStatusCode(code);
    const shown = statusCodeText(code);
    const explanation = {
      zh: `状态码 ${shown}：${finding.explanation.zh}。`,
      en: `Status code ${shown}: ${finding.explanation.en}.`,
    };
    return makeResult(
      help.id,
      { ...finding, explanation },
      { evidence: [stateEvidence('terminal.status', shown, '05 01')] },
    );
  },
};
