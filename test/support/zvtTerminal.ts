// A driver of ours on a cable in memory, and a terminal that answers each command as a test lists it.
import type { DriverSettings } from '../../electron/driver/driverPlugin.ts';
import type { DriverReport, TerminalDriver } from '../../electron/driver/terminalDriver.ts';
import { zvtPlugin } from '../../electron/driver/zvt/plugin.ts';
import { toSpacedHex } from '../../electron/protocol/field/hex.ts';
import { encodeApdu } from '../../electron/protocol/zvt/zvtApdu.ts';
import type { MaintenanceBlocks } from '../../electron/protocol/zvt/zvtTags.ts';
import { encodeContainer } from '../../electron/protocol/zvt/zvtTlv.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { CheckStep } from '../../shared/model/checkRun.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import { aLine, type FarEnd, type TestLine } from './zvtLine.ts';
import { encodeMaintenance } from './zvtMaintenanceWriter.ts';
import { watch } from './zvtTalk.ts';

/** Replies by command, such as `'05 01': ['80 00 00', '06 0F 01 00']`; of a list of lists one after the other, the last for ever. */
export type Script = Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>>;

/** Completed with no data but the status. */
export const ready = ['80 00 00', '06 0F 01 00'];
/** A status that offers the maintenance extension. */
export const offering = ['80 00 00', '06 0F 0A 00 06 07 FF 4D 04 DF 50 01 01'];
/** The device name `cVEND plug` with the serial number 17F59B1F and the TID 52523535. */
export const feig = [
  '80 00 00',
  '06 0F 24 00 06 21 1F 44 04 52 52 35 35 E4 18 1F 40 0A 63 56 45 4E 44 20 70 6C 75 67 1F 42 04 17 F5 9B 1F 1F 43 01 00',
];
/** Refused as unknown. */
export const unknownCommand = ['84 83 00'];

/** A completion of `0F 4D` with these blocks. */
export const maintenanceReply = (blocks: MaintenanceBlocks, clock: string | null = null): string[] => [
  '80 00 00',
  toSpacedHex(encodeApdu(0x060f, encodeContainer(encodeMaintenance(clock, blocks)))),
];

/** Makes the far end answer like that: serial blocks are acknowledged too. */
export const follow = (
  far: FarEnd,
  script: Script,
  kind: 'serial' | 'stream',
  asked = new Map<string, number>(),
): void => {
  const pending: string[] = [];
  const start = kind === 'serial' ? ['ack'] : [];
  far.answer((apdu) => {
    const command = apdu.slice(0, 5);
    if (command.startsWith('80') || command.startsWith('84')) return [...start, ...pending.splice(0, 1)];
    const turn = asked.get(command) ?? 0;
    asked.set(command, turn + 1);
    const given = script[command] ?? unknownCommand;
    const isList = (list: Script[string]): list is readonly (readonly string[])[] => Array.isArray(list[0]);
    const replies = isList(given) ? (given[Math.min(turn, given.length - 1)] ?? []) : given;
    // The answer and the first message at once, then one after each of our answers.
    pending.splice(0, pending.length, ...replies.slice(2));
    return replies.length === 0 && kind === 'serial' ? start : [...start, ...replies.slice(0, 2)];
  });
};

/** A driver and what it met. */
export interface TestDriver extends TestLine {
  readonly driver: TerminalDriver;
  readonly steps: CheckStep[];
  readonly stop: AbortController;
  /** Begins a check; the test moves the time. */
  begin(level?: CheckLevel): { readonly done: () => Result<DriverReport> | undefined };
  /** Runs a check to its end, moving time as far as it needs. */
  read(level?: CheckLevel): Promise<Result<DriverReport>>;
  /** The report of a check that has one. */
  report(level?: CheckLevel): Promise<DriverReport>;
  /** Commands that were sent, repeats included. */
  commands(): string[];
}

/** Settings of a terminal that nothing is known about. */
export const noMemory: DriverSettings = { password: null, answeredBefore: [], refusedBefore: [], rememberedFor: null };

/** A driver; on TCP every connection that it opens again follows the same script. */
export const aDriver = (
  script: Script,
  options: {
    readonly kind?: 'serial' | 'stream';
    readonly settings?: Partial<DriverSettings>;
    readonly canReopen?: boolean;
  } = {},
): TestDriver => {
  const kind = options.kind ?? 'serial';
  const line = aLine(kind);
  const asked = new Map<string, number>();
  follow(line.far, script, kind, asked);
  const ends = [line.far];
  const stop = new AbortController();
  const steps: CheckStep[] = [];
  const driver = zvtPlugin.create(line.pair.console, {
    clock: line.clock,
    log: () => undefined,
    settings: { ...noMemory, ...options.settings },
    ...(kind === 'stream' && options.canReopen !== false
      ? {
          reopen: () => {
            const next = aLine('stream', line.clock);
            follow(next.far, script, kind, asked);
            ends.push(next.far);
            return Promise.resolve({ ok: true, value: next.pair.console });
          },
        }
      : {}),
  });
  const begin = (level: CheckLevel = 'quick') =>
    watch(driver.read({ level, onStep: (step) => steps.push(step), signal: stop.signal }));
  const read = async (level: CheckLevel = 'quick'): Promise<Result<DriverReport>> => {
    const result = begin(level);
    for (let second = 0; second < 1200 && result.done() === undefined; second += 1) await line.clock.advance(1000);
    const done = result.done();
    if (done === undefined) throw new Error('the check never ended');
    return done;
  };
  return {
    ...line,
    driver,
    steps,
    stop,
    begin,
    read,
    report: async (level) => {
      const result = await read(level);
      if (!result.ok) throw new Error(result.error.code);
      return result.value;
    },
    commands: () => ends.flatMap(({ heard }) => heard).filter((text) => /^(0[0-9A-F]) [0-9A-F]{2} /.test(text)),
  };
};
