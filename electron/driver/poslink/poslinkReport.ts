// Puts the answer to A00 into the product's words.
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Component, TerminalIdentity } from '../../../shared/model/terminal.ts';
import { redactText } from '../../log/redact.ts';
import type { InitialiseAnswer } from '../../protocol/poslink/poslinkMessages.ts';
import type { DriverReport } from '../terminalDriver.ts';
import type { TerminalFacts } from '../terminalFacts.ts';

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

const factsFrom = ({ model }: InitialiseAnswer): TerminalFacts => ({
  isSimulated: /\bSIMULATED\b/i.test(model ?? ''),
  statusCode: null,
  locks: null,
  printer: null,
  tamper: null,
  keys: null,
  charging: null,
  signOn: null,
  networkRegistration: null,
  sim: null,
  operator: null,
  results: null,
  software: null,
  clock: null,
  merchantName: null,
  events: null,
});

/** The report. A code other than 000000 is a remark: who the terminal is it has told all the same. */
export const poslinkReportFrom = (answer: InitialiseAnswer, link: LinkCounters): DriverReport => ({
  identity: identityFrom(answer),
  measured: [],
  facts: factsFrom(answer),
  capabilities: {},
  link,
  printout: [],
  ending: 'complete',
  answered: [],
  refused: [],
  brokenBy: null,
  remarks: answer.code === '000000' ? [] : [`A01: ${answer.code} ${masked(answer.message) ?? ''}`.trim()],
});
