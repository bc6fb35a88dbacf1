// The far end of a cable: terminals that do not call themselves simulated, so the program must take them for real.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import type { Fault } from '../../../electron/simulator/faults.ts';
import { listenPty, listenTcp } from '../../../electron/simulator/listen.ts';
import { findScenario } from '../../../electron/simulator/scenarios.ts';
import { createSimulatedTerminal, type SimulatedTerminal } from '../../../electron/simulator/simulatedTerminal.ts';
import type { Result } from '../../../shared/error/appError.ts';

/** What is waiting at an address. */
export interface FarEnd {
  readonly address: string;
  close(): Promise<void>;
}

/** What is special about a terminal. */
export interface FarTerminal {
  readonly name: string;
  readonly batteryMillivolts?: number;
  readonly faults?: readonly Fault[];
}

const unwrapped = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)}`);
  return result.value;
};

const terminalNamed = ({ name, batteryMillivolts, faults = [] }: FarTerminal): SimulatedTerminal => {
  const scenario = findScenario('healthy');
  const { state } = scenario ?? {};
  if (scenario === undefined || state === undefined || state.maintenance === null)
    throw new Error('no scenario healthy');
  const { maintenance } = state;
  const power = { ...maintenance.power, ...(batteryMillivolts === undefined ? {} : { batteryMillivolts }) };
  const identity = { ...maintenance.identity, model: name, serialNumber: '17F59B1F' };
  return createSimulatedTerminal({
    state: { ...state, name, drifts: false, maintenance: { ...maintenance, power, identity } },
    profile: scenario.profile,
    faults,
    clock: systemClock,
    log: silentLogger,
    seed: 1,
  });
};

/** A terminal on a TCP port of this computer; `port` 0 lets the system choose. */
export const terminalOverTcp = async (terminal: FarTerminal, port = 0): Promise<FarEnd> =>
  unwrapped(await listenTcp(terminalNamed(terminal), { port }));

/** A terminal on a pseudo-terminal, opened like a serial port. */
export const terminalOverSerial = async (terminal: FarTerminal): Promise<FarEnd> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-line-'));
  const listening = unwrapped(await listenPty(terminalNamed(terminal), { path: join(folder, 'terminal') }));
  return {
    address: listening.address,
    close: async () => {
      await listening.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const tcpServer = async (server: Server): Promise<FarEnd> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('a TCP server has a port');
  return {
    address: `tcp://127.0.0.1:${String(place.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
};

/** Something that is no terminal: it greets with the given text, or says nothing at all. */
export const strangerOverTcp = (greeting: string | null): Promise<FarEnd> =>
  tcpServer(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => undefined);
      if (greeting !== null) socket.write(greeting);
    }),
  );

/** An address at which nobody listens. */
export const nobodyOverTcp = async (): Promise<string> => {
  const { address, close } = await strangerOverTcp(null);
  await close();
  return address;
};
