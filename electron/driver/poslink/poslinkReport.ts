// Puts the answer to A00 into the product's words.
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Component, TerminalIdentity } from '../../../shared/model/terminal.ts';
import { redactText } from '../../log/redact.ts';
import type { InitialiseAnswer } from '../../protocol/poslink/poslinkMessages.ts';
import { noFacts } from '../noFacts.ts';
import type { DriverReport } from '../terminalDriver.ts';

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const partsOf = ({ serialNumber, model, osVersion, maskedMac }: InitialiseAnswer): Component[] => [
  { name: masked(model), serialNumber, softwareVersion: masked(osVersion), state: null },
  ...(maskedMac === null ? [] : [{ name: 'MAC', serialNumber: maskedMac, softwareVersion: null, state: null }]),
];

/** The serial number of the label; exempt from masking by field. */
const identityFrom = (answer: InitialiseAnswer): TerminalIdentity => ({
  driver: 'poslink',
  serialNumber: answer.serialNumber,
  model: masked(answer.model),
  tid: null,
  mid: null,
  softwareVersion: masked(answer.osVersion),
  components: partsOf(answer),
});

/** The report. A code other than 000000 is a remark: who the terminal is it has told all the same. */
export const poslinkReportFrom = (answer: InitialiseAnswer, link: LinkCounters): DriverReport => ({
  identity: identityFrom(answer),
  measured: [],
  facts: { ...noFacts, isSimulated: /\bSIMULATED\b/i.test(answer.model ?? '') },
  capabilities: {},
  link,
  printout: [],
  ending: 'complete',
  answered: [],
  refused: [],
  brokenBy: null,
  remarks: answer.code === '000000' ? [] : [`A01: ${answer.code} ${masked(answer.message) ?? ''}`.trim()],
});
