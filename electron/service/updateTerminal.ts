// What the shop knows of a terminal after a check: the new facts, and of the old ones what was not told this time.
import type { CheckId } from '../../shared/check/checkIds.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { numbersOf } from './identifyTerminal.ts';

const mergeIdentity = (now: TerminalIdentity, before: TerminalIdentity | null): TerminalIdentity =>
  before === null
    ? now
    : {
        driver: now.driver,
        serialNumber: now.serialNumber ?? before.serialNumber,
        model: now.model ?? before.model,
        tid: now.tid ?? before.tid,
        mid: now.mid ?? before.mid,
        softwareVersion: now.softwareVersion ?? before.softwareVersion,
        components: now.components.length > 0 ? now.components : before.components,
      };

// The label's number stays when this time only the number of the electronics was told.
const keepLabel = (before: StoredTerminal | null, report: DriverReport): TerminalIdentity => {
  const merged = mergeIdentity(report.identity, before?.identity ?? null);
  const { serial, hardwareSerial } = numbersOf(report.identity);
  const onlyHardware = serial !== null && serial === hardwareSerial;
  const known = before?.serial ?? null;
  return onlyHardware && known !== null && known !== serial && before !== null
    ? { ...merged, serialNumber: before.identity.serialNumber }
    : merged;
};

const withNew = (before: readonly string[], now: readonly string[], without: readonly string[]): readonly string[] =>
  [...new Set([...before.filter((name) => !without.includes(name)), ...now])].sort();

type Remembered = Pick<
  StoredTerminal,
  'givenName' | 'serial' | 'hardwareSerial' | 'password' | 'answered' | 'refused' | 'createdAt'
>;

const nothingKnown = (since: string): Remembered => ({
  givenName: null,
  serial: null,
  hardwareSerial: null,
  password: null,
  answered: [],
  refused: [],
  createdAt: since,
});

/** The terminal as it is stored together with its newest record. */
export const updateTerminal = (
  before: StoredTerminal | null,
  {
    driverReport,
    report,
    concerns,
  }: { driverReport: DriverReport; report: HealthReport; concerns: readonly CheckId[] },
): StoredTerminal => {
  const remembered: Remembered = before ?? nothingKnown(report.finishedAt);
  const identity = keepLabel(before, driverReport);
  const numbers = numbersOf(identity);
  return {
    id: report.terminalId,
    givenName: remembered.givenName,
    identity,
    serial: numbers.serial ?? remembered.serial,
    hardwareSerial: numbers.hardwareSerial ?? remembered.hardwareSerial,
    address: report.address,
    simulated: report.simulated,
    link: 'reached',
    linkError: null,
    lastContactAt: report.finishedAt,
    verdict: report.verdict,
    lastCheckId: report.id,
    concerns,
    password: remembered.password,
    answered: withNew(remembered.answered, driverReport.answered, driverReport.refused),
    refused: withNew(remembered.refused, driverReport.refused, driverReport.answered),
    createdAt: remembered.createdAt,
  };
};
