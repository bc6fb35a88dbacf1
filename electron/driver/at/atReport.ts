// Puts what a modem said into the product's words and units.
import { isPlausible } from '../../../shared/metric/catalogue.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Component, TerminalIdentity } from '../../../shared/model/terminal.ts';
import { redactText } from '../../log/redact.ts';
import type { ModemClock, Registration } from '../../protocol/at/atAnswers.ts';
import type { Clock } from '../../protocol/clock.ts';
import { localSeconds, localTimeAt } from '../../protocol/field/localTime.ts';
import { noFacts } from '../noFacts.ts';
import type { DriverReport, Measured } from '../terminalDriver.ts';
import type { TerminalFacts } from '../terminalFacts.ts';
import type { At, AtFindings } from './atFindings.ts';
import type { Stop } from './atSurvey.ts';

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const modelOf = ({ maker, model }: AtFindings): string | null => {
  if (maker === null || model === null) return masked(model ?? maker);
  return masked(model.toUpperCase().startsWith(maker.toUpperCase()) ? model : `${maker} ${model}`);
};

/**
 * The serial number is the IMEI: it is printed on the label, stays when the card is changed, and its check digit has
 * been tested. The ICCID belongs to the card and is a part of its own. Both are exempt from masking by field.
 */
const identityFrom = (findings: AtFindings): TerminalIdentity => {
  const { imei, iccid, revision } = findings;
  const model = modelOf(findings);
  const modem: Component = { name: 'IMEI', serialNumber: imei, softwareVersion: masked(revision), state: null };
  const card: Component = { name: 'SIM (ICCID)', serialNumber: iccid, softwareVersion: null, state: null };
  return {
    driver: 'at',
    serialNumber: imei,
    model,
    tid: null,
    mid: null,
    softwareVersion: masked(revision),
    components: [...(imei === null ? [] : [modem]), ...(iccid === null ? [] : [card])],
  };
};

/**
 * Seconds by which a modem's clock is ahead of the computer's. The time is local with its zone beside it; some makers
 * give UTC there and the zone of the network all the same: a clock that is off by exactly its zone is one of those.
 */
export const clockOffset = ({ value, arrivedAt }: At<ModemClock>, zoneMinutes: number): number | null => {
  const theirs = localSeconds(value.local);
  if (theirs === null) return null;
  const ours = Math.floor(arrivedAt / 1000);
  if (value.zoneMinutes === null) return theirs - (ours + zoneMinutes * 60);
  const asLocal = theirs - value.zoneMinutes * 60 - ours;
  const asUtc = theirs - ours;
  return Math.abs(asUtc) <= 60 ? asUtc : asLocal;
};

/** All numbers, the impossible ones too. */
const numbersFrom = ({ signal, supply, clock }: AtFindings, offset: number | null): readonly Measured[] => {
  const all: Measured[] = [];
  const add = (metric: Measured['metric'], value: number | null | undefined, takenAt = 0): void => {
    if (value === null || value === undefined) return;
    all.push({ metric, value, source: 'modem', takenAt });
  };
  add('battery.voltage', supply?.value.millivolts == null ? null : supply.value.millivolts / 1000, supply?.arrivedAt);
  add('battery.level', supply?.value.percent, supply?.arrivedAt);
  add('clock.offset', offset, clock?.arrivedAt);
  add('signal.csq', signal?.value, signal?.arrivedAt);
  // 3GPP TS 27.007 §8.5: steps of 2 dB from −113 dBm.
  add('signal.dbm', signal === null ? null : -113 + 2 * signal.value, signal?.arrivedAt);
  return all;
};

/** In a network wherever one of the three says so; otherwise what the first of them that knows anything says. */
export const registrationFrom = (states: readonly Registration[]): Registration | null =>
  states.find((state) => state === 'home' || state === 'roaming') ??
  states.find((state) => state === 'denied' || state === 'searching') ??
  states[0] ??
  null;

const factsFrom = (findings: AtFindings, clock: TerminalFacts['clock']): TerminalFacts => ({
  ...noFacts,
  isSimulated: /\bSIMULATED\b/i.test(findings.model ?? ''),
  networkRegistration: registrationFrom(findings.registrations),
  sim: findings.sim,
  operator: masked(findings.operator),
  imei: findings.imei,
  iccid: findings.iccid,
  clock,
});

/** How the check went. */
export interface AtCourse {
  readonly clock: Clock;
  readonly link: LinkCounters;
  readonly stopped: Stop | null;
  readonly remarks: readonly string[];
}

/** The report of one check; a modem knows no capabilities to remember, for every question is cheap. */
export const atReportFrom = (findings: AtFindings, { clock, link, stopped, remarks }: AtCourse): DriverReport => {
  const seen = findings.clock;
  const offset = seen === null ? null : clockOffset(seen, clock.zoneMinutes(seen.arrivedAt));
  // Shown beside the computer's time, so in the computer's zone.
  const shown =
    seen === null || offset === null
      ? null
      : {
          local: localTimeAt(seen.arrivedAt + offset * 1000, clock.zoneMinutes(seen.arrivedAt)),
          arrivedAt: seen.arrivedAt,
        };
  const numbers = numbersFrom(findings, offset);
  const doubtful = numbers.filter(({ metric, value }) => !isPlausible(metric, value));
  return {
    identity: identityFrom(findings),
    measured: numbers.filter((each) => !doubtful.includes(each)),
    ...(doubtful.length === 0 ? {} : { doubtful }),
    facts: factsFrom(findings, shown),
    capabilities: {},
    link,
    printout: [],
    ending: stopped === null ? 'complete' : stopped.kind === 'cancelled' ? 'cancelled' : 'brokenOff',
    answered: [],
    refused: [],
    brokenBy: stopped?.kind === 'failed' ? stopped.error : null,
    remarks,
  };
};
