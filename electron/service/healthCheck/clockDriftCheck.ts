// clock.drift: terminal against computer, both times named, the computer's clock as the other suspect.
import { clockDriftHelp as help } from '../../../shared/help/checks/clockDrift.ts';
import { formatSeconds } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const exactSeconds = 60;
const hourSeconds = 3600;
const nearHourSeconds = 300;
// Zones differ by up to 26 hours; more is no mistaken zone.
const widestZoneHours = 26;

const offsetInWords = (offset: number): Bilingual => {
  const zh = formatSeconds(Math.abs(offset), 'zh');
  const en = formatSeconds(Math.abs(offset), 'en');
  return offset > 0 ? { zh: `快 ${zh}`, en: `${en} ahead of` } : { zh: `慢 ${zh}`, en: `${en} behind` };
};

const wholeHours = (offset: number): number | null => {
  const hours = Math.round(Math.abs(offset) / hourSeconds);
  const rest = Math.abs(Math.abs(offset) - hours * hourSeconds);
  return hours >= 1 && hours <= widestZoneHours && rest <= nearHourSeconds ? hours : null;
};

const findingFor = (offset: number, context: CheckContext) => {
  const { found } = findAgainst(offset, context.limits.get('clock.offset') ?? null);
  if (found === 'failLow' || found === 'failHigh') return help.findings.farOff;
  if (found !== 'within') return wholeHours(offset) === null ? help.findings.off : help.findings.offByHours;
  if (Math.abs(offset) < 1) return help.findings.same;
  return Math.abs(offset) <= exactSeconds ? help.findings.exact : help.findings.close;
};

const bothTimes = (reading: Reading, { report, localTime }: CheckContext) => {
  const clock = report.facts.clock;
  const arrivedAt = clock?.arrivedAt ?? Date.parse(reading.takenAt);
  return {
    terminalTime: clock?.local.replace('T', ' ') ?? localTime(arrivedAt + reading.value * 1000),
    computerTime: localTime(arrivedAt),
  };
};

/** Within the limit (300 s either way by default) passes; the words tell up to 60 s apart from more. */
export const clockDriftCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const reading = context.readings.get('clock.offset');
    if (reading === undefined) return nothingRead(help, context);
    const times = bothTimes(reading, context);
    const evidence = [
      readingEvidence(reading),
      stateEvidence('terminal.time', times.terminalTime, readingEvidence(reading).source),
      stateEvidence('computer.time', times.computerTime, 'console'),
    ];
    const facts = { ...times, offset: offsetInWords(reading.value), hours: wholeHours(reading.value) ?? 0 };
    const limit = context.limits.get('clock.offset') ?? null;
    return makeResult(help.id, findingFor(reading.value, context), { evidence, limit, facts });
  },
};
