// The status line of a check in nexo's words: the record and its terminal's state in the register.
import { type NexoStatus, nexoStatus } from '../../shared/fleet/nexoStatus.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { Engine } from '../engine/engine.ts';

/** Status of the terminal that was just read. */
export const reportStatus = async ({ services }: Engine, report: HealthReport): Promise<NexoStatus> => {
  const record = await services.register.records.ofTerminal({ terminalId: report.terminalId });
  return nexoStatus({
    checks: report.checks,
    readAt: report.finishedAt,
    link: 'reached',
    connection: null,
    lifecycle: record.ok ? (record.value?.lifecycle ?? null) : null,
  });
};
