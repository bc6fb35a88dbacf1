// Every family of terminals that the product knows: its driver and its simulator. A new one is one line here.
import { adbPlugin } from '../driver/adb/plugin.ts';
import { atPlugin } from '../driver/at/plugin.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import { poslinkPlugin } from '../driver/poslink/plugin.ts';
import { zvtPlugin } from '../driver/zvt/plugin.ts';
import { adbSimulator } from '../simulator/adb/adbSimulator.ts';
import { atSimulator } from '../simulator/at/atSimulator.ts';
import { poslinkSimulator } from '../simulator/poslink/poslinkSimulator.ts';
import type { SimulatorFamily } from '../simulator/simulatorFamily.ts';
import { zvtSimulator } from '../simulator/zvt/zvtSimulator.ts';

/** A family: how its terminals are read, and terminals of it that do not exist. */
export interface Family {
  readonly plugin: DriverPlugin;
  readonly simulator: SimulatorFamily;
}

/** All families in the order in which `auto` tries them. */
export const allFamilies: readonly Family[] = [
  { plugin: zvtPlugin, simulator: zvtSimulator },
  { plugin: adbPlugin, simulator: adbSimulator },
  { plugin: atPlugin, simulator: atSimulator },
  { plugin: poslinkPlugin, simulator: poslinkSimulator },
];

/** Their drivers, in the same order. */
export const allPlugins: readonly DriverPlugin[] = allFamilies.map(({ plugin }) => plugin);

/** Their simulators, in the same order. */
export const allSimulators: readonly SimulatorFamily[] = allFamilies.map(({ simulator }) => simulator);
