// What a driver is told of a terminal that the shop knows: its password, and what it answered and refused before.
import type { DriverSettings } from '../driver/driverPlugin.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';

/** What a driver is told of a terminal that the shop knows. */
export const settingsFor = (known: StoredTerminal | null): DriverSettings => ({
  password: known?.password ?? null,
  answeredBefore: known?.answered ?? [],
  refusedBefore: known?.refused ?? [],
  rememberedFor:
    known === null ? null : { serialNumber: known.hardwareSerial ?? known.serial, tid: known.identity.tid },
});
