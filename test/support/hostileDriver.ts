// A ZVT driver on any medium, with far ends that a test moves byte by byte: one per connection that the driver opens.
import type { DriverSettings } from '../../electron/driver/driverPlugin.ts';
import type { CommandOutcome, DriverReport, TerminalDriver } from '../../electron/driver/terminalDriver.ts';
import { zvtPlugin } from '../../electron/driver/zvt/plugin.ts';
import type { Clock } from '../../electron/protocol/clock.ts';
import { type Result, success } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import type { CommandId, CommandOptions } from '../../shared/model/terminalCommand.ts';
import { type ByteTerminal, createByteTerminal } from './byteTerminal.ts';
import { createFakeClock } from './fakeClock.ts';
import { type Ends, endsOf, type Medium, serialMedia, waitFor } from './hostileLine.ts';

/** A driver and what it meets. */
export interface HostileDriver {
  readonly clock: Clock;
  readonly driver: TerminalDriver;
  /** The terminal of the connection in use. */
  terminal(): ByteTerminal;
  /** Connections made so far. */
  readonly connections: () => number;
  /** Waits until the driver has made this many connections, and gives the terminal of the last. */
  connection(number: number): Promise<ByteTerminal>;
  read(level?: CheckLevel): Promise<Result<DriverReport>>;
  run(command: CommandId, options?: CommandOptions): Promise<Result<CommandOutcome>>;
  /** What the terminal said during a command, in words. */
  readonly said: Bilingual[];
  /** Cancels what is going on. */
  cancel(): void;
  wait<T>(promise: Promise<T>): Promise<T>;
  advance(ms: number): Promise<void>;
  /** Pulls the plug of the connection in use (TCP: a reset). */
  cut(): Promise<void>;
  close(): Promise<void>;
}

const nothingKnown: DriverSettings = { password: null, answeredBefore: [], refusedBefore: [], rememberedFor: null };

/** A driver on a new line; on TCP it may open further connections. */
export const aHostileDriver = async (
  medium: Medium,
  settings: Partial<DriverSettings> = {},
): Promise<HostileDriver> => {
  const isSerial = serialMedia.includes(medium);
  const fake = createFakeClock();
  const lines: { readonly ends: Ends; readonly terminal: ByteTerminal }[] = [];
  const connect = async (): Promise<Ends> => {
    const ends = await endsOf(medium, fake);
    lines.push({ ends, terminal: createByteTerminal(isSerial ? 'serial' : 'stream', ends.far, ends.clock) });
    return ends;
  };
  const { near, clock, fake: moved } = await connect();
  const driver = zvtPlugin.create(near, {
    clock,
    log: () => undefined,
    settings: { ...nothingKnown, ...settings },
    ...(isSerial ? {} : { reopen: async () => success((await connect()).near) }),
  });
  const said: Bilingual[] = [];
  const stop = new AbortController();
  const last = () => lines.at(-1) as (typeof lines)[number];
  const advance = async (ms: number): Promise<void> => {
    if (moved === null) await new Promise((resolve) => setTimeout(resolve, ms));
    else await moved.advance(ms);
  };
  return {
    clock,
    driver,
    said,
    terminal: () => last().terminal,
    connections: () => lines.length,
    connection: async (number) => {
      for (let waited = 0; lines.length < number && waited < 4000; waited += 1) await advance(10);
      return last().terminal;
    },
    read: (level = 'quick') => driver.read({ level, onStep: () => undefined, signal: stop.signal }),
    run: (command, options = {}) =>
      driver.run({
        options,
        consent: { command, operator: 'Li', reason: 'test', givenAt: clock.now() },
        signal: stop.signal,
        onMessage: (message) => said.push(message),
      }),
    cancel: () => stop.abort(),
    wait: (promise) => waitFor(promise, moved),
    advance,
    cut: () => last().ends.cut(),
    close: async () => {
      await driver.close();
      for (const { ends } of lines) await ends.close();
    },
  };
};
