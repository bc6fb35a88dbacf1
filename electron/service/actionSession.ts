// One connection to one terminal for a command: read it, have it carry out the command, leave the line quiet.
import { type AppError, failure, type Result, toAppError } from '../../shared/error/appError.ts';
import type { LinkCounters } from '../../shared/model/healthReport.ts';
import type { DriverPlugin, DriverSettings } from '../driver/driverPlugin.ts';
import { lineClock } from '../driver/lineClock.ts';
import type {
  CommandOutcome,
  CommandRequest,
  DriverReport,
  PrintOutcome,
  PrintRequest,
  TerminalDriver,
} from '../driver/terminalDriver.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { ReadingDeps } from './readTerminal.ts';
import { watchForHang } from './watchForHang.ts';

/** Which terminal, and what ends it early. */
export interface SessionRequest {
  readonly address: PortAddress;
  readonly plugin: DriverPlugin;
  readonly settings: DriverSettings;
  readonly signal: AbortSignal;
}

/** A terminal on an open line. */
export interface ActionSession {
  counters(): LinkCounters;
  /** A quick reading: sends nothing that has an effect. */
  read(): Promise<Result<DriverReport>>;
  /** The command, once. `gave up` = the driver did not come back; what became of the command is not known. */
  run(request: Omit<CommandRequest, 'signal'>): Promise<Result<CommandOutcome> | 'gave up'>;
  /** Lines on the terminal's own paper, once; null = this family cannot. `gave up` as above. */
  readonly print: ((request: Omit<PrintRequest, 'signal'>) => Promise<Result<PrintOutcome> | 'gave up'>) | null;
}

const quietly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch {
    // The port may be gone already, which is what closing wanted.
  }
};

const failed = (thrown: unknown): { readonly ok: false; readonly error: AppError } => ({
  ok: false,
  error: toAppError(thrown),
});

const sessionOn = (driver: TerminalDriver, { address, signal }: SessionRequest, deps: ReadingDeps): ActionSession => {
  const watched = async <T>(work: (inner: AbortSignal) => Promise<T>): Promise<T | 'gave up'> => {
    const watch = watchForHang(deps.clock, driver, signal);
    try {
      return await Promise.race([work(watch.signal), watch.gaveUp]);
    } finally {
      watch.stop();
    }
  };
  /** What has an effect: a driver that does not come back, or throws, leaves open what became of it. */
  const once = async <T>(work: (inner: AbortSignal) => Promise<Result<T>>): Promise<Result<T> | 'gave up'> => {
    try {
      const ended = await watched(work);
      if (ended === 'gave up') deps.log('error', 'driver did not come back', { address: address.text });
      return ended;
    } catch (thrown) {
      // Nobody knows how far it came: as if it had not come back.
      deps.log('error', 'driver failed in a command', { address: address.text, details: String(thrown) });
      return 'gave up';
    }
  };
  const print = driver.print?.bind(driver);
  return {
    counters: () => driver.counters(),
    read: async () => {
      const read = await watched((inner) =>
        driver.read({ level: 'quick', onStep: () => undefined, signal: inner }).catch(failed),
      );
      if (read !== 'gave up') return read;
      return signal.aborted
        ? failure('check.cancelled', { address: address.text })
        : failure('link.silent', { address: address.text }, 'no sign of life for too long');
    },
    run: (request) => once((inner) => driver.run({ ...request, signal: inner })),
    print: print === undefined ? null : (request) => once((inner) => print({ ...request, signal: inner })),
  };
};

/** Opens the port, lets `use` work with the terminal, and closes the port whatever happens. Codes: transport.* */
export const withSession = async <T>(
  request: SessionRequest,
  deps: ReadingDeps,
  use: (session: ActionSession) => Promise<T>,
): Promise<Result<T>> => {
  const { address, plugin, settings, signal } = request;
  const opened = await deps.ports.open(address, signal);
  if (!opened.ok) return opened;
  const transport = opened.value;
  try {
    const clock = lineClock(deps.clock);
    const driver = plugin.create(transport, {
      clock,
      log: deps.log,
      settings,
      reopen: (again) => deps.ports.open(address, again),
    });
    try {
      return { ok: true, value: await use(sessionOn(driver, request, { ...deps, clock })) };
    } finally {
      await quietly(() => driver.close());
    }
  } finally {
    await quietly(() => transport.close());
  }
};
