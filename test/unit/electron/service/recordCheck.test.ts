import { describe, expect, it } from 'vitest';
import { judgeReading, storeReading } from '../../../../electron/service/recordCheck.ts';
import { healthReportSchema } from '../../../../shared/model/healthReport.ts';
import { aDriverReport, readAt } from '../../../support/checkContext.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const hot = { metric: 'module.temperature', value: 71, source: 'extension', takenAt: readAt } as const;
const reading = {
  address: 'tcp://10.0.0.5:20007',
  level: 'quick',
  startedAt: readAt,
  simulated: false,
  report: aDriverReport({ measured: [hot] }),
} as const;

describe('the record of a check', () => {
  it('has the form of the contract and keeps limits, operator and times', async () => {
    const { report, judgement } = await judgeReading(reading, await someDeps());
    expect(healthReportSchema.safeParse(report).error).toBeUndefined();
    expect(report).toMatchObject({ operator: 'Li', verdict: 'warn', startedAt: '2026-11-22T01:30:05.000Z' });
    expect(judgement.concerns).toEqual(['module.temperature']);
    expect(report.checks.find(({ id }) => id === 'module.temperature')?.limit).toMatchObject({ warnAbove: 60 });
  });

  it('is stored together with terminal, readings and a line of the log', async () => {
    const deps = await someDeps();
    const judged = await judgeReading(reading, deps);
    await storeReading(judged, deps);
    const { terminals, readings, checks, log } = deps.shops.open;
    expect(await terminals.list()).toMatchObject([{ id: judged.report.terminalId, verdict: 'warn' }]);
    const stored = await readings.latest(judged.report.terminalId);
    expect(stored.filter(({ source }) => source !== 'link')).toMatchObject([{ metric: 'module.temperature' }]);
    expect(stored).toEqual(judged.report.readings);
    expect(await checks.byId(judged.report.id)).toEqual(judged.report);
    expect(await log.between({}, { from: 1, to: 9 }, 9)).toMatchObject([
      {
        verdict: 'warn',
        checkId: judged.report.id,
        summary: { zh: '快速检查：注意 — 温度', en: 'Quick check: attention — Temperature' },
      },
    ]);
    expect(deps.heard.map(({ name }) => name)).toEqual(['log.appended', 'findings.changed']);
  });

  it('is judged by the limit of this shop', async () => {
    const deps = await someDeps();
    const bounds = { warnBelow: null, warnAbove: 80, failBelow: null, failAbove: null };
    const reason = { zh: '夏天', en: 'summer' };
    const set = { metric: 'module.temperature', bounds, reason, changedBy: 'Li', changedAt: 'x' } as const;
    await deps.shops.open.settings.addLimits([{ ...set, model: '', store: '' }]);
    expect((await judgeReading(reading, deps)).report.verdict).toBe('pass');
  });
});
