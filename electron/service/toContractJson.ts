// A record as `check --json` prints it; other people's programs read these names.
import type { HealthReport } from '../../shared/model/healthReport.ts';

/** The document of one check, in the order in which it is documented. Nothing but plain data. */
export const toContractJson = (report: HealthReport) => ({
  terminal: report.terminal,
  readings: report.readings.map(({ metric, value, unit, takenAt, source }) => ({
    metric,
    value,
    unit,
    takenAt,
    source,
  })),
  checks: report.checks.map(({ id, outcome, evidence, limit, explanation, remedy, who }) => ({
    id,
    outcome,
    evidence,
    limit,
    explanation,
    remedy,
    who,
  })),
  verdict: report.verdict,
  capabilities: report.capabilities,
  link: report.link,
  record: {
    id: report.id,
    terminalId: report.terminalId,
    address: report.address,
    simulated: report.simulated,
    level: report.level,
    operator: report.operator,
    startedAt: report.startedAt,
    finishedAt: report.finishedAt,
    ending: report.ending,
  },
  printout: report.printout,
});
