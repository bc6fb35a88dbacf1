// A simulated Android terminal behind ports in memory, and one reading of it.

import { adbPlugin } from '../../electron/driver/adb/plugin.ts';
import type { DriverDeps } from '../../electron/driver/driverPlugin.ts';
import type { DriverReport } from '../../electron/driver/terminalDriver.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { type Clock, systemClock } from '../../electron/protocol/clock.ts';
import type { AdbFault } from '../../electron/simulator/adb/adbFaults.ts';
import { type AndroidState, soundAndroid } from '../../electron/simulator/adb/androidState.ts';
import { type AdbProfile, createSimulatedAndroid } from '../../electron/simulator/adb/simulatedAndroid.ts';
import type { SimulatedFarEnd } from '../../electron/simulator/simulatorFamily.ts';
import { createMemoryPair } from '../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import type { Transport } from '../../electron/transport/transport.ts';
import { type Result, success } from '../../shared/error/appError.ts';
import { unwrap } from './anEngine.ts';

/** A terminal and the way to it. */
export interface AndroidFarEnd {
  readonly terminal: SimulatedFarEnd;
  /** Opens a new connection; the terminal is at its other end. */
  plug(): Transport;
}

/** A terminal in good order with some changes. */
export const anAndroid = (
  changes: Partial<AndroidState> = {},
  options: {
    readonly profile?: AdbProfile;
    readonly faults?: readonly AdbFault[];
    readonly clock?: Clock;
    readonly address?: string;
  } = {},
): AndroidFarEnd => {
  const { profile = 'daemon', faults = [], clock = systemClock, address = 'sim:android' } = options;
  const state = { ...soundAndroid, drifts: false, ...changes };
  const terminal = createSimulatedAndroid({ state, profile, faults, clock, seed: 1 });
  const where = unwrap(parsePortAddress(address));
  return {
    terminal,
    plug: () => {
      const pair = createMemoryPair({ address: where, now: () => clock.now() });
      terminal.attach(pair.terminal, 'stream', () => {
        pair.cut();
      });
      return pair.console;
    },
  };
};

/** One reading from opening to closing. */
export const readAndroid = async (
  { plug }: Pick<AndroidFarEnd, 'plug'>,
  options: { readonly clock?: Clock; readonly signal?: AbortSignal; readonly reopens?: boolean } = {},
): Promise<Result<DriverReport>> => {
  const { clock = systemClock, signal = new AbortController().signal, reopens = true } = options;
  const first = plug();
  const deps: DriverDeps = {
    clock,
    log: silentLogger,
    settings: { password: null, answeredBefore: [], refusedBefore: [] },
    ...(reopens ? { reopen: () => Promise.resolve(success(plug())) } : {}),
  };
  const driver = adbPlugin.create(first, deps);
  const result = await driver.read({ level: 'quick', onStep: () => undefined, signal });
  await driver.close();
  await first.close();
  return result;
};
