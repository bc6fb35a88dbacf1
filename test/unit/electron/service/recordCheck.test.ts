import { describe, expect, it } from 'vitest';
import { judgeReading, storeReading } from '../../../../electron/service/recordCheck.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { healthReportSchema } from '../../../../shared/model/healthReport.ts';
import { aDriverReport, readAt } from '../../../support/checkContext.ts';
import { anIdentity } from '../../../support/records.ts';
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

  it('holds versions and ends of keys against the newest record that tells them, not against one that was cut short', async () => {
    const deps = await someDeps();
    const keep = async (version: string, ending: 'complete' | 'brokenOff', day: string) => {
      const identity = anIdentity({ softwareVersion: ending === 'complete' ? version : null });
      const software = [{ kind: 'caKeys' as const, name: 'RID', version: '7', date: day }];
      const report = aDriverReport({
        identity,
        ending,
        brokenBy: ending === 'complete' ? null : failure('link.silent', {}).error,
        facts: ending === 'complete' ? { software } : {},
      });
      const judged = await judgeReading({ ...reading, report }, deps);
      await storeReading(judged, deps);
      const textOf = (id: string) => judged.report.checks.find((check) => check.id === id);
      return [textOf('software.versions'), textOf('certificate.expiry')] as const;
    };
    await keep('1.0', 'complete', '2026-11-23');
    await keep('1.0', 'brokenOff', '2026-11-23');
    await deps.clock.advance(3 * 86_400_000);
    const [versions, certificate] = await keep('2.0', 'complete', '2026-11-23');
    expect(versions?.explanation.en).toContain('1.0 → 2.0');
    expect(certificate?.outcome).toBe('fail');
  });
});
