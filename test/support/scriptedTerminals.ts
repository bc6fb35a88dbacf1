// Ports and a driver that answer what a test tells them to: the far end of everything that services do.
import type { DriverPlugin, DriverSettings } from '../../electron/driver/driverPlugin.ts';
import type {
  CommandOutcome,
  CommandRequest,
  DriverReport,
  ReadOptions,
} from '../../electron/driver/terminalDriver.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import type { PortInfo, PortSource } from '../../electron/transport/portSource.ts';
import { settleOnce } from '../../electron/transport/settleOnce.ts';
import type { CloseReason, Transport } from '../../electron/transport/transport.ts';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { commandIds } from '../../shared/model/terminalCommand.ts';
import { aDriverReport } from './checkContext.ts';
import { quietLine } from './records.ts';

/** What happens at one address: a report, a failure, or anything a test wants. */
export type Script = (options: ReadOptions, settings: DriverSettings) => Promise<Result<DriverReport>>;

/** What becomes of a command. */
export type CommandScript = (request: CommandRequest) => Promise<Result<CommandOutcome>>;

/** Ports with scripts behind them. */
export interface ScriptedTerminals {
  readonly ports: PortSource;
  readonly plugin: DriverPlugin;
  /** Puts a script behind an address; null makes the port refuse. */
  at(address: string, script: Script | DriverReport | null): void;
  /** What becomes of every command at an address; without, none is offered. */
  onCommand(address: string, script: CommandScript): void;
  /** Everything that drivers were asked for, in order: `read <address>`, `<command> <address>`. */
  readonly asked: readonly string[];
  /** Addresses that were opened and not closed. */
  readonly open: ReadonlySet<string>;
  /** How many checks were going on at the same time, at most. */
  readonly mostAtOnce: () => number;
}

const infoOf = (text: string): PortInfo => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new Error(text);
  return {
    address: address.value,
    name: text,
    vendorId: null,
    productId: null,
    usbSerialNumber: null,
    likelihood: 'new',
  };
};

/** Nothing plugged in yet. */
export const createScriptedTerminals = (): ScriptedTerminals => {
  const scripts = new Map<string, Script | null>();
  const commandScripts = new Map<string, CommandScript>();
  const asked: string[] = [];
  const open = new Set<string>();
  let going = 0;
  let most = 0;
  const ports: PortSource = {
    list: () => Promise.resolve([...scripts.keys()].filter((text) => !text.startsWith('tcp:')).map(infoOf)),
    open: (address) => {
      if (scripts.get(address.text) === undefined || scripts.get(address.text) === null) {
        return Promise.resolve(failure('transport.refused', { address: address.text }));
      }
      open.add(address.text);
      const closed = settleOnce<CloseReason>();
      const transport: Transport = {
        address,
        onBytes: () => () => undefined,
        write: () => Promise.resolve(),
        closed: closed.promise,
        close: () => {
          open.delete(address.text);
          closed.settle({ kind: 'closed' });
          return Promise.resolve();
        },
      };
      return Promise.resolve(success(transport));
    },
  };
  const plugin: DriverPlugin = {
    id: 'zvt',
    transports: ['serial', 'tcp', 'sim'],
    isAutomatic: true,
    commands: commandIds.filter((id) => id !== 'poslinkInitialise'),
    create: (transport, { settings }) => ({
      counters: () => quietLine,
      close: () => Promise.resolve(),
      run: (request) => {
        const { command } = request.consent;
        asked.push(`${command} ${transport.address.text}`);
        const script = commandScripts.get(transport.address.text);
        return script?.(request) ?? Promise.resolve(failure('action.not-offered', { command }));
      },
      read: async (options) => {
        asked.push(`read ${transport.address.text}`);
        going += 1;
        most = Math.max(most, going);
        try {
          options.onStep('status');
          const script = scripts.get(transport.address.text);
          return script ? await script(options, settings) : failure('link.silent', {});
        } finally {
          going -= 1;
        }
      },
    }),
  };
  const keyOf = (address: string): string => {
    const parsed = parsePortAddress(address);
    return parsed.ok ? parsed.value.text : address;
  };
  return {
    ports,
    plugin,
    asked,
    onCommand: (address, script) => {
      commandScripts.set(keyOf(address), script);
    },
    at: (address, script) => {
      const key = keyOf(address);
      scripts.set(key, typeof script === 'object' && script !== null ? () => Promise.resolve(success(script)) : script);
    },
    open,
    mostAtOnce: () => most,
  };
};

/** A script that waits until it is cancelled and then hands back what it has. */
export const untilCancelled =
  (partial: DriverReport | null = aDriverReport({ ending: 'cancelled' })): Script =>
  ({ signal }) =>
    new Promise((resolve) => {
      const stop = (): void => {
        resolve(partial === null ? failure('check.cancelled', {}) : success(partial));
      };
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
