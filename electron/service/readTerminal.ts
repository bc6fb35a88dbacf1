// Opens a port, lets a driver read the terminal behind it, and leaves the line quiet again.
import { type AppError, failure, type Result, success, toAppError } from '../../shared/error/appError.ts';
import type { CheckStep } from '../../shared/model/checkRun.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import type { DriverPlugin, DriverSettings } from '../driver/driverPlugin.ts';
import { lineClock } from '../driver/lineClock.ts';
import type { DriverReport, TerminalDriver } from '../driver/terminalDriver.ts';
import { heldFailure } from '../transport/openFailure.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { PortSource } from '../transport/portSource.ts';
import type { Transport } from '../transport/transport.ts';
import { maskReport } from './maskReport.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { watchForHang } from './watchForHang.ts';

/** What reading needs. */
export interface ReadingDeps extends Pick<ServiceDeps, 'clock' | 'log'> {
  readonly ports: PortSource;
  /** The longest that a whole check may take, ms; absent = `longestCheckMs`. */
  readonly longestCheckMs?: Readonly<Record<CheckLevel, number>>;
}

/**
 * A check of any terminal that does not ask for time ends within 50 s. A terminal that keeps saying that it is working
 * could go on for ever: after this it ends by itself and what was read is kept. Minutes that a terminal asked for are
 * waited for once, and the same time again behind them.
 */
export const longestCheckMs: Readonly<Record<CheckLevel, number>> = { quick: 600_000, full: 1_200_000 };

/** Which terminal, how deep, and whom to tell. */
export interface ReadRequest {
  readonly address: PortAddress;
  readonly level: CheckLevel;
  /** Drivers to try, in this order. */
  readonly plugins: readonly DriverPlugin[];
  readonly settings: DriverSettings;
  readonly onStep: (step: CheckStep) => void;
  readonly signal: AbortSignal;
}

// Only these say that another kind of driver may have more luck.
const worthAnother: readonly string[] = ['link.silent', 'link.wrong-protocol'];

const quietly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch {
    // The port may be gone already, which is what closing wanted.
  }
};

/** What a driver brought back whose reading was ended because it took too long: not the person has cancelled it. */
const ended = (result: Result<DriverReport>, brokenBy: AppError): Result<DriverReport> => {
  if (!result.ok) return result.error.code === 'check.cancelled' ? { ok: false, error: brokenBy } : result;
  const report = result.value;
  return report.ending === 'cancelled' ? { ok: true, value: { ...report, ending: 'brokenOff', brokenBy } } : result;
};

const readWithDriver = async (
  driver: TerminalDriver,
  { address, level, onStep, signal }: ReadRequest,
  // The clock is that of the line: what the driver is patient for counts by it.
  deps: ReadingDeps,
): Promise<Result<DriverReport>> => {
  const longestMs = (deps.longestCheckMs ?? longestCheckMs)[level];
  const watch = watchForHang(deps.clock, driver, signal, longestMs);
  try {
    const read = driver.read({ level, onStep, signal: watch.signal }).catch((thrown: unknown): Result<DriverReport> => {
      const error: AppError = toAppError(thrown);
      return { ok: false, error };
    });
    const result = await Promise.race([read, watch.gaveUp]);
    const isTooLong = watch.reason() === 'tooLong';
    if (isTooLong) deps.log('warn', 'check took too long', { address: address.text, level });
    const tooLong = failure('check.too-long', { address: address.text, minutes: Math.ceil(longestMs / 60_000) });
    if (result !== 'gave up') return isTooLong ? ended(result, tooLong.error) : result;
    deps.log('error', 'driver did not come back', { address: address.text });
    if (isTooLong) return tooLong;
    return signal.aborted
      ? failure('check.cancelled', { address: address.text })
      : failure('link.silent', { address: address.text }, 'no sign of life for too long');
  } finally {
    watch.stop();
    await quietly(() => driver.close());
  }
};

/** What one driver brought back, and whether it heard a whole message of its own protocol. */
interface Attempt {
  readonly result: Result<DriverReport>;
  readonly hasHeard: boolean;
}

const readWith = async (plugin: DriverPlugin, request: ReadRequest, deps: ReadingDeps): Promise<Attempt> => {
  const { address, settings, signal } = request;
  request.onStep('opening');
  const opened = await deps.ports.open(address, signal);
  if (!opened.ok) return { result: opened, hasHeard: false };
  const transport: Transport = opened.value;
  try {
    const clock = lineClock(deps.clock);
    const driver = plugin.create(transport, {
      clock,
      log: deps.log,
      settings,
      reopen: (again) => deps.ports.open(address, again),
    });
    const result = await readWithDriver(driver, request, { ...deps, clock });
    return { result, hasHeard: driver.counters().blocksReceived > 0 };
  } finally {
    await quietly(() => transport.close());
  }
};

// What a second program on the same line looks like: it eats the answers, or talks in between.
const maybeRival: readonly string[] = [...worthAnother, 'link.transmission-error', 'terminal.answer-not-understood'];

// A program that took no lock let us open the port; that it is there shows only now.
const blameRival = async (
  failed: Extract<Result<never>, { ok: false }>,
  { address }: ReadRequest,
  deps: ReadingDeps,
): Promise<Result<never>> => {
  if (deps.ports.rivals === undefined || !maybeRival.includes(failed.error.code)) return failed;
  const search = await deps.ports.rivals(address);
  return search.holders.length === 0 || address.kind !== 'serial'
    ? failed
    : heldFailure(address, search, `${failed.error.code}; the port is held without a lock`);
};

/**
 * Reads the terminal at an address with the first driver that understands it.
 * Codes: transport.*, link.*, terminal.*, driver.not-recognised, check.cancelled, simulator.unknown-scenario
 */
export const readTerminal = async (request: ReadRequest, deps: ReadingDeps): Promise<Result<DriverReport>> => {
  const { address, signal } = request;
  let told: Extract<Result<never>, { ok: false }> = failure('driver.not-recognised', { address: address.text });
  const fitting = request.plugins.filter(({ transports }) => transports.includes(address.kind));
  const sure = fitting.filter(({ id }) => id === deps.ports.driverAt?.(address));
  for (const plugin of sure.length > 0 ? sure : fitting) {
    if (signal.aborted) return failure('check.cancelled', { address: address.text });
    const { result: read, hasHeard } = await readWith(plugin, request, deps);
    if (read.ok) return success(maskReport(read.value));
    if (read.error.code === 'check.cancelled') return read;
    // That something spoke says more than that others heard nothing.
    if (told.error.code !== 'link.wrong-protocol') told = read;
    // One that answered and then fell silent is of this family all the same.
    const isOurs = hasHeard && read.error.code === 'link.silent';
    if (isOurs || !worthAnother.includes(read.error.code)) break;
  }
  return await blameRival(told, request, deps);
};
