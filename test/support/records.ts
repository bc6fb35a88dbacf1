// Builders of stored things that state only what a test is about.
import { randomUUID } from 'node:crypto';
import type { CheckRecord } from '../../electron/store/checkStore.ts';
import type { NewLogEntry } from '../../electron/store/logStore.ts';
import type { StoredTerminal } from '../../electron/store/terminalStore.ts';
import type { HealthReport, LinkCounters } from '../../shared/model/healthReport.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';

/** Counters of a quiet line. */
export const quietLine: LinkCounters = {
  blocksSent: 2,
  blocksReceived: 2,
  acksSent: 2,
  naksSent: 0,
  naksReceived: 0,
  crcErrors: 0,
  repeatsSent: 0,
  duplicatesReceived: 0,
  timeouts: 0,
  discardedBytes: 0,
  reconnects: 0,
};

/** Who a terminal says it is. */
export const anIdentity = (changes: Partial<TerminalIdentity> = {}): TerminalIdentity => ({
  driver: 'zvt',
  serialNumber: '17F59B1F',
  model: 'cVEND plug',
  tid: '52523535',
  mid: null,
  softwareVersion: 'GER-APP-v2.0.9',
  components: [],
  ...changes,
});

/** A terminal as stored. */
export const aStoredTerminal = (changes: Partial<StoredTerminal> = {}): StoredTerminal => {
  const identity = changes.identity ?? anIdentity();
  return {
    id: randomUUID(),
    givenName: null,
    serial: identity.serialNumber,
    hardwareSerial: null,
    address: 'tcp://10.0.0.5:20007',
    simulated: false,
    link: 'reached',
    linkError: null,
    lastContactAt: '2026-11-22T01:30:00.000Z',
    verdict: 'pass',
    lastCheckId: null,
    concerns: [],
    password: null,
    answered: [],
    refused: [],
    createdAt: '2026-11-22T01:30:00.000Z',
    ...changes,
    identity,
  };
};

/** A reading of the battery. */
export const aReading = (changes: Partial<Reading> = {}): Reading => ({
  metric: 'battery.voltage',
  value: 3.12,
  unit: 'V',
  takenAt: '2026-11-22T01:30:00.000Z',
  source: 'extension',
  ...changes,
});

/** A record of a check. */
export const aReport = (changes: Partial<HealthReport> & { readonly terminalId: string }): HealthReport => ({
  id: randomUUID(),
  address: 'tcp://10.0.0.5:20007',
  simulated: false,
  level: 'quick',
  operator: 'Li',
  startedAt: '2026-11-22T01:29:58.000Z',
  finishedAt: '2026-11-22T01:30:00.000Z',
  ending: 'complete',
  terminal: anIdentity(),
  readings: [aReading()],
  checks: [],
  verdict: 'pass',
  capabilities: { statusEnquiry: 'supported' },
  link: quietLine,
  printout: [],
  ...changes,
});

/** A line of the log. */
export const aLogEntry = (changes: Partial<NewLogEntry> = {}): NewLogEntry => ({
  at: '2026-11-22T01:30:00.000Z',
  kind: 'check',
  operator: 'Li',
  terminalId: null,
  terminalName: 'cVEND plug',
  serialNumber: '17F59B1F',
  verdict: 'pass',
  summary: { zh: '快速检查：正常', en: 'Quick check: all well' },
  checkId: null,
  simulated: false,
  ...changes,
});

/** All that one check leaves behind. */
export const aCheckRecord = (terminal: StoredTerminal, changes: Partial<HealthReport> = {}): CheckRecord => {
  const report = aReport({ terminalId: terminal.id, terminal: terminal.identity, ...changes });
  return {
    terminal: { ...terminal, lastCheckId: report.id },
    report,
    concerns: [],
    logEntry: aLogEntry({ terminalId: terminal.id, checkId: report.id }),
  };
};
