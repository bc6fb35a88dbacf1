// Everything that one reading of an Android terminal has heard, before it is turned into the product's words.
import type { Capability, CapabilityState } from '../../../shared/model/healthReport.ts';
import type { AdbBattery } from '../../protocol/adb/adbBattery.ts';
import type { AdbMemory } from '../../protocol/adb/adbMemory.ts';
import type { AdbInterface, AdbService } from '../../protocol/adb/adbNetwork.ts';
import type { AdbPackage } from '../../protocol/adb/adbPackages.ts';
import type { AdbStorage } from '../../protocol/adb/adbStorage.ts';

/** A value and the computer's time in ms at which its answer arrived. */
export interface At<T> {
  readonly value: T;
  readonly arrivedAt: number;
}

/** What was heard; null = not asked, not answered, or not understood. */
export interface AdbFindings {
  /** Serial number by which the ADB server knows the terminal. */
  readonly listedSerial: string | null;
  properties: ReadonlyMap<string, string>;
  /** Seconds since 1970. */
  epoch: At<number> | null;
  /** Minutes ahead of UTC. */
  zone: number | null;
  /** Seconds. */
  uptime: At<number> | null;
  battery: At<AdbBattery> | null;
  storage: At<AdbStorage> | null;
  memory: At<AdbMemory> | null;
  /** °C. */
  thermal: At<number> | null;
  /** Per cent of all processors. */
  load: At<number> | null;
  interfaces: readonly AdbInterface[] | null;
  telephony: AdbService | null;
  packages: readonly AdbPackage[] | null;
  readonly capabilities: Map<Capability, CapabilityState>;
  readonly remarks: string[];
}

/** Nothing yet. */
export const newFindings = (listedSerial: string | null): AdbFindings => ({
  listedSerial,
  properties: new Map(),
  epoch: null,
  zone: null,
  uptime: null,
  battery: null,
  storage: null,
  memory: null,
  thermal: null,
  load: null,
  interfaces: null,
  telephony: null,
  packages: null,
  capabilities: new Map(),
  remarks: [],
});
