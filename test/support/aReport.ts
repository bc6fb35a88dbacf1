// A stored record of a check, with what a test wants to be different.
import type { CheckResult, HealthReport } from '../../shared/model/healthReport.ts';

/** One result of a check. */
export const aResult = (
  id: CheckResult['id'],
  outcome: CheckResult['outcome'],
  others: Partial<CheckResult> = {},
): CheckResult => ({
  id,
  outcome,
  evidence: [],
  limit: null,
  explanation: { zh: `说明 ${id}`, en: `about ${id}` },
  remedy: null,
  who: 'nobody',
  ...others,
});

/** A complete quick check without any result or reading. */
export const aReport = (others: Partial<HealthReport> = {}): HealthReport => ({
  id: '0e6a2c1e-6a8b-4f2d-9a51-30a5a1f0c001',
  terminalId: '5b0cf6f5-3d3a-4e39-8a5d-2f6a9f0d7a01',
  address: 'tcp://192.0.2.7:20007',
  simulated: false,
  level: 'quick',
  operator: '小王',
  startedAt: '2026-11-22T01:30:00.000Z',
  finishedAt: '2026-11-22T01:30:02.000Z',
  ending: 'complete',
  terminal: {
    driver: 'zvt',
    serialNumber: '17F59B1F',
    model: 'cVEND plug',
    tid: '52523535',
    mid: null,
    softwareVersion: 'GER-APP-v2.0.9',
    components: [],
  },
  readings: [],
  checks: [],
  verdict: 'pass',
  capabilities: {},
  link: {
    blocksSent: 2,
    blocksReceived: 2,
    acksSent: 0,
    naksSent: 0,
    naksReceived: 0,
    crcErrors: 0,
    repeatsSent: 0,
    duplicatesReceived: 0,
    timeouts: 0,
    discardedBytes: 0,
    reconnects: 0,
  },
  printout: [],
  ...others,
});
