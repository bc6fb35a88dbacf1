// One driver on one line: plugged in, read once, closed, and watched for what it sends afterwards.
import { expect } from 'vitest';
import type { DriverDeps, DriverPlugin } from '../../../electron/driver/driverPlugin.ts';
import type { DriverReport } from '../../../electron/driver/terminalDriver.ts';
import type { Family } from '../../../electron/engine/allFamilies.ts';
import { silentLogger } from '../../../electron/log/logger.ts';
import type { Clock } from '../../../electron/protocol/clock.ts';
import type { SimulatedFarEnd } from '../../../electron/simulator/simulatorFamily.ts';
import { createMemoryPair } from '../../../electron/transport/memoryTransport.ts';
import { openTransport } from '../../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../electron/transport/transport.ts';
import type { Result } from '../../../shared/error/appError.ts';
import type { CheckLevel } from '../../../shared/model/healthReport.ts';
import type { FakeClock } from '../fakeClock.ts';

/** The value, or the failure as an exception that shows it. */
export const granted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** Switches a terminal on; `faults` in place of the scenario's own, `still` as a change of its state. */
export const switchedOn = (
  { simulator }: Family,
  id: string,
  clock: Clock,
  change: { readonly faults?: unknown; readonly still?: unknown } = {},
): SimulatedFarEnd => {
  const terminal = granted(simulator.switchOn(id, { clock, log: silentLogger }));
  if (change.still !== undefined) granted(terminal.change(change.still));
  if (change.faults !== undefined) granted(terminal.setFaults(change.faults));
  return terminal;
};

/** A cable in memory from the terminal to the console. */
export const plug = (terminal: SimulatedFarEnd, clock: Clock): Transport => {
  const pair = createMemoryPair({ now: () => clock.now() });
  terminal.attach(pair.terminal, terminal.usualLine, () => {
    pair.cut();
  });
  return pair.console;
};

/** The same line, with every write counted. */
export const counted = (line: Transport): { readonly line: Transport; writes(): number } => {
  let count = 0;
  return {
    line: {
      ...line,
      write: (bytes, signal) => {
        count += 1;
        return line.write(bytes, signal);
      },
    },
    writes: () => count,
  };
};

/** Opens a real port. */
export const open = async (text: string): Promise<Transport> =>
  granted(await openTransport(granted(parsePortAddress(text)), new AbortController().signal));

/** What may differ from one reading to another. */
export interface Reading {
  readonly level?: CheckLevel;
  readonly signal?: AbortSignal;
  readonly reopen?: DriverDeps['reopen'];
}

/** What a driver is given, with nothing remembered. */
export const depsOf = (clock: Clock, reopen?: DriverDeps['reopen']): DriverDeps => ({
  clock,
  log: silentLogger,
  settings: { password: null, answeredBefore: [], refusedBefore: [] },
  ...(reopen === undefined ? {} : { reopen }),
});

/** One driver on one transport, read once and closed, twice. */
export const readOver = async (
  plugin: DriverPlugin,
  line: Transport,
  clock: Clock,
  { level = 'quick', signal = new AbortController().signal, reopen }: Reading = {},
): Promise<Result<DriverReport>> => {
  const driver = plugin.create(line, depsOf(clock, reopen));
  const result = await driver.read({ level, onStep: () => undefined, signal });
  await driver.close();
  await driver.close();
  return result;
};

/** Moves the clock on until the work is done; ten minutes without an end is a hang. */
export const untilDone = async <T>(clock: FakeClock, work: Promise<T>, stepMs = 250): Promise<T> => {
  let isDone = false;
  const watched = work.finally(() => {
    isDone = true;
  });
  const hasEnded = (): boolean => isDone;
  for (let passed = 0; passed < 600_000 && !hasEnded(); passed += stepMs) await clock.advance(stepMs);
  expect(hasEnded(), 'the driver hangs').toBe(true);
  return await watched;
};

/** Reads with the fake clock, and sees that the line stays quiet for half a minute afterwards. */
export const readAndWatch = async (
  plugin: DriverPlugin,
  line: Transport,
  clock: FakeClock,
  reading: Reading = {},
): Promise<Result<DriverReport>> => {
  const watched = counted(line);
  const result = await untilDone(clock, readOver(plugin, watched.line, clock, reading));
  const before = watched.writes();
  await clock.advance(30_000);
  expect(watched.writes(), 'the line is not quiet after the check').toBe(before);
  return result;
};

/** Whole messages as hex text: `05 01 07`. */
export const hexOf = (message: Uint8Array): string =>
  Array.from(message, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');

/** All that must not depend on the cable, with the readings apart. */
export const substance = (report: DriverReport): unknown => ({
  identity: report.identity,
  facts: {
    ...report.facts,
    clock: null,
    // Moments before the terminal was switched on move with the moment at which it is.
    lastSignOnAt: typeof report.facts.lastSignOnAt,
    results: report.facts.results?.map(({ responseCode }) => responseCode),
  },
  capabilities: report.capabilities,
  ending: report.ending,
  printout: report.printout.filter((line) => !/\d\d:\d\d:\d\d/.test(line)),
});

/** Metric → value and source. */
export const valuesOf = (report: DriverReport): ReadonlyMap<string, number> =>
  new Map(report.measured.map(({ metric, value, source }) => [`${metric} ${source}`, value]));
