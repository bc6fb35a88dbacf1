// terminal.boots: restarts per day since earlier checks; the uptime by its own limit, if the shop has set one.
import { terminalBootsHelp as help } from '../../../shared/help/checks/terminalBoots.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import { type BootStretch, bootStretch } from '../bootRate.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const perDay = (value: number): Bilingual => ({
  zh: formatMetric('boots.perDay', value, 'zh'),
  en: formatMetric('boots.perDay', value, 'en'),
});

const given = ({ readings }: CheckContext) =>
  (['boots.perDay', 'boots', 'uptime'] as const).flatMap((metric) => {
    const reading = readings.get(metric);
    return reading === undefined ? [] : [readingEvidence(reading)];
  });

const byRate = (stretch: BootStretch, context: CheckContext): CheckResult => {
  const limit = context.limits.get('boots.perDay') ?? null;
  const { found, bound } = findAgainst(stretch.perDay, limit);
  const { well, often, tooOften } = help.findings;
  const finding = found === 'within' ? well : found.startsWith('fail') ? tooOften : often;
  const facts = {
    since: context.localTime(Date.parse(stretch.since)).slice(0, 16),
    starts: stretch.starts,
    perDay: perDay(stretch.perDay),
    bound: perDay(bound ?? stretch.perDay),
  };
  const evidence = [...given(context), stateEvidence('boots.since', stretch.since, 'console')];
  return makeResult(help.id, finding, { evidence, limit, facts });
};

/** More starts a day than the limit allows warn or fail; then the uptime by its limit; the first check only notes the count. */
export const terminalBootsCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { readings, earlier, limits, readAt } = context;
    const boots = readings.get('boots');
    const uptime = readings.get('uptime');
    const stretch = bootStretch(readings, earlier, Date.parse(readAt));
    const rate = stretch === null ? null : byRate(stretch, context);
    if (rate !== null && rate.outcome !== 'pass') return rate;
    const inWords = (value: number): Bilingual => ({
      zh: formatMetric('uptime', value, 'zh'),
      en: formatMetric('uptime', value, 'en'),
    });
    const limit = limits.get('uptime') ?? null;
    if (uptime !== undefined && findAgainst(uptime.value, limit).found !== 'within') {
      const outside = findAgainst(uptime.value, limit).found.startsWith('fail') ? 'fail' : 'warn';
      const finding = { ...help.findings.uptimeOutside, outcome: outside } as const;
      return makeResult(help.id, finding, {
        evidence: [readingEvidence(uptime)],
        limit,
        facts: { uptime: inWords(uptime.value) },
      });
    }
    if (rate !== null) return rate;
    if (boots !== undefined) {
      return makeResult(help.id, help.findings.first, { evidence: given(context), facts: { boots: boots.value } });
    }
    if (uptime === undefined) return nothingRead(help, context);
    return makeResult(help.id, help.findings.firstUptime, {
      evidence: given(context),
      facts: { uptime: inWords(uptime.value) },
    });
  },
};
