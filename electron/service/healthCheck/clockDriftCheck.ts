// clock.drift: terminal against computer, both times named, the computer's clock as the other suspect.
import { clockDriftHelp as help } from '../../../shared/help/checks/clockDrift.ts';
import { formatSeconds } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Measured } from '../../driver/terminalDriver.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence, sourceOf, stateEvidence } from './evidence.ts';
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

/** Terminals that have to agree with each other before the computer is the suspect. */
const leastAgreeing = 2;
/** Clocks that are this near to each other agree. */
const agreeSeconds = 120;

const agreeing = (offset: number, { otherClocks }: CheckContext) =>
  otherClocks.filter((other) => Math.abs(other.offset - offset) <= agreeSeconds);

/** Others that keep the computer's time, so that it is this terminal that is wrong. */
const onTime = ({ otherClocks }: CheckContext) => otherClocks.filter((other) => Math.abs(other.offset) <= agreeSeconds);

const outside = (offset: number, context: CheckContext) => {
  const isComputer = agreeing(offset, context).length >= leastAgreeing;
  if (isComputer) return help.findings.computerWrong;
  if (wholeHours(offset) !== null) return help.findings.offByHours;
  return onTime(context).length >= leastAgreeing ? help.findings.terminalWrong : help.findings.off;
};

const findingFor = (offset: number, context: CheckContext) => {
  const { found } = findAgainst(offset, context.limits.get('clock.offset') ?? null);
  if (found === 'failLow' || found === 'failHigh') return help.findings.farOff;
  if (found !== 'within') return outside(offset, context);
  if (Math.abs(offset) < 1) return help.findings.same;
  return Math.abs(offset) <= exactSeconds ? help.findings.exact : help.findings.close;
};

const bothTimes = (reading: Pick<Reading, 'value' | 'takenAt'>, { report, localTime }: CheckContext) => {
  const clock = report.facts.clock;
  const arrivedAt = clock?.arrivedAt ?? Date.parse(reading.takenAt);
  return {
    terminalTime: clock?.local.replace('T', ' ') ?? localTime(arrivedAt + reading.value * 1000),
    computerTime: localTime(arrivedAt),
  };
};

const namesOf = (others: CheckContext['otherClocks']): string =>
  others
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');

/** An offset that leads to no moment of any calendar is told with the other impossible values. */
const farthestSeconds = 1e11;

/** Whether an offset is one of a clock, however wrong: NaN and astronomic numbers are not. */
export const isOffsetOfClock = (seconds: number): boolean =>
  Number.isFinite(seconds) && Math.abs(seconds) <= farthestSeconds;

/** Further off than any drift: the clock began anew, or it was set by mistake. No reading is made of it. */
const judgeReset = (reset: Measured, context: CheckContext): CheckResult => {
  const times = bothTimes({ value: reset.value, takenAt: new Date(reset.takenAt).toISOString() }, context);
  const others = agreeing(reset.value, context);
  const finding = others.length >= leastAgreeing ? help.findings.computerWrong : help.findings.reset;
  return makeResult(help.id, finding, {
    evidence: [
      { key: 'clock.offset', value: reset.value, unit: 's', source: sourceOf(reset.source) },
      stateEvidence('terminal.time', times.terminalTime, sourceOf(reset.source)),
      stateEvidence('computer.time', times.computerTime, 'console'),
    ],
    limit: context.limits.get('clock.offset') ?? null,
    facts: {
      ...times,
      year: times.terminalTime.slice(0, 4),
      offset: offsetInWords(reset.value),
      others: namesOf(others),
    },
  });
};

/** Within the limit (300 s either way by default) passes; the words tell up to 60 s apart from more. */
export const clockDriftCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const reading = context.readings.get('clock.offset');
    const reset = context.sorted.implausible.find(
      ({ metric, value }) => metric === 'clock.offset' && isOffsetOfClock(value),
    );
    if (reading === undefined && reset !== undefined) return judgeReset(reset, context);
    if (reading === undefined) return nothingRead(help, context);
    const times = bothTimes(reading, context);
    const evidence = [
      readingEvidence(reading),
      stateEvidence('terminal.time', times.terminalTime, readingEvidence(reading).source),
      stateEvidence('computer.time', times.computerTime, 'console'),
    ];
    const facts = {
      ...times,
      offset: offsetInWords(reading.value),
      hours: wholeHours(reading.value) ?? 0,
      others: namesOf(agreeing(reading.value, context)),
      punctual: namesOf(onTime(context)),
    };
    const limit = context.limits.get('clock.offset') ?? null;
    return makeResult(help.id, findingFor(reading.value, context), { evidence, limit, facts });
  },
};
