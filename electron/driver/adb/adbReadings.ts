// The only place where an Android terminal's units become ours. What is not there gives no reading, and never a zero.
import { isPlausible, type MetricKey } from '../../../shared/metric/catalogue.ts';
import { localTimeAt } from '../../protocol/field/localTime.ts';
import type { Measured } from '../terminalDriver.ts';
import type { AdbFindings, At } from './adbFindings.ts';

const percent = (part: number, whole: number): number => (100 * part) / whole;

const one = <T>(metric: MetricKey, at: At<T> | null, value: (given: T) => number | null): Measured[] => {
  const number = at === null ? null : value(at.value);
  return at === null || number === null ? [] : [{ metric, value: number, source: 'shell', takenAt: at.arrivedAt }];
};

/**
 * Seconds by which the terminal's local time is ahead of the computer's: `date` gives whole seconds since 1970, so the
 * computer's fraction is left out too. A zone that is not given is taken to be the computer's (`zoneMinutes`).
 */
const offsetOf = ({ value, arrivedAt }: At<number>, zone: number | null, zoneMinutes: number): number =>
  value + (zone ?? zoneMinutes) * 60 - (Math.floor(arrivedAt / 1000) + zoneMinutes * 60);

/** All numbers, in catalogue units, and of them those that can be true. `zoneMinutes` is the computer's zone when the clock was read. */
export const readingsFrom = (
  findings: AdbFindings,
  zoneMinutes: number,
): { readonly measured: readonly Measured[]; readonly doubtful: readonly Measured[] } => {
  const all = numbersFrom(findings, zoneMinutes);
  const isReal = ({ metric, value }: Measured): boolean => isPlausible(metric, value);
  return { measured: all.filter(isReal), doubtful: all.filter((each) => !isReal(each)) };
};

const numbersFrom = (findings: AdbFindings, zoneMinutes: number): Measured[] => {
  const { epoch, zone, battery, storage, memory, thermal, uptime } = findings;
  return [
    ...one('battery.level', battery, ({ percent: level }) => level),
    ...one('battery.voltage', battery, ({ volts }) => volts),
    ...one('battery.temperature', battery, ({ celsius }) => celsius),
    ...one('module.temperature', thermal, (celsius) => celsius),
    ...one('storage.free', storage, ({ freeKib, totalKib }) => percent(freeKib, totalKib)),
    ...one('memory.free', memory, ({ availableKib, totalKib }) => percent(availableKib, totalKib)),
    ...one('cpu.load', findings.load, (percentage) => percentage),
    ...one('uptime', uptime, (seconds) => seconds),
    ...one('clock.offset', epoch, () => (epoch === null ? null : offsetOf(epoch, zone, zoneMinutes))),
  ];
};

/** The terminal's own local time as `2026-11-22T09:30:05`, and when it arrived. */
export const clockFrom = (
  { epoch, zone }: AdbFindings,
  zoneMinutes: number,
): { readonly local: string; readonly arrivedAt: number } | null =>
  epoch === null ? null : { local: localTimeAt(epoch.value * 1000, zone ?? zoneMinutes), arrivedAt: epoch.arrivedAt };
