// The simulated shop's ports: sim:<scenario>, each with its terminal behind a cable in memory.
import { failure, success } from '../../shared/error/appError.ts';
import { type Logger, silentLogger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { createMemoryPair } from '../transport/memoryTransport.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import { seedOf } from './drift.ts';
import { findScenario, type Scenario, scenarios } from './scenarios.ts';
import { createSimulatedTerminal, type SimulatedTerminal } from './simulatedTerminal.ts';

/** Ports whose terminals can be looked into, which tests do. */
export interface SimulatedPorts extends PortSource {
  /** The terminal behind `sim:<id>`, switched on if it was not; undefined if there is no such scenario. */
  terminal(id: string): SimulatedTerminal | undefined;
}

/** Switches the terminal of a scenario on. */
export const terminalOf = (scenario: Scenario, clock: Clock, log: Logger = silentLogger): SimulatedTerminal =>
  createSimulatedTerminal({
    state: scenario.state,
    profile: scenario.profile,
    faults: scenario.faults,
    clock,
    log,
    seed: seedOf(scenario.id),
  });

const listed = ({ id, state }: Scenario): PortInfo | null => {
  const address = parsePortAddress(`sim:${id}`);
  if (!address.ok) return null;
  return {
    address: address.value,
    name: state.name,
    vendorId: null,
    productId: null,
    usbSerialNumber: null,
    likelihood: 'new',
  };
};

/** Simulated ports; each terminal lives as long as they do and keeps its memory between one opening and the next. */
export const simulatedPorts = (options: { readonly clock: Clock; readonly log?: Logger }): SimulatedPorts => {
  const { clock, log } = options;
  const terminals = new Map<string, SimulatedTerminal>();
  const inUse = new Set<string>();

  const terminal = (id: string): SimulatedTerminal | undefined => {
    const known = terminals.get(id);
    if (known !== undefined) return known;
    const scenario = findScenario(id);
    if (scenario === undefined) return undefined;
    const made = terminalOf(scenario, clock, log);
    terminals.set(id, made);
    return made;
  };

  return {
    terminal,
    list: () =>
      Promise.resolve(
        scenarios
          .filter((one) => one.isInShop)
          .map(listed)
          .filter((port) => port !== null),
      ),
    open: async (address, signal) => {
      await Promise.resolve();
      if (signal.aborted) return failure('check.cancelled');
      if (address.kind !== 'sim') return failure('transport.no-port', { address: address.text, path: address.text });
      const behind = terminal(address.scenario);
      if (behind === undefined) {
        const known = scenarios.map(({ id }) => id).join(', ');
        return failure('simulator.unknown-scenario', { scenario: address.scenario, expected: known });
      }
      // As with a real serial port, one program at a time.
      if (inUse.has(address.scenario)) return failure('transport.busy', { address: address.text, path: address.text });
      inUse.add(address.scenario);
      const pair = createMemoryPair({ address, now: () => clock.now() });
      void pair.console.closed.then(() => inUse.delete(address.scenario));
      behind.attach(pair.terminal, 'block', () => {
        pair.cut();
      });
      return success(pair.console);
    },
  };
};
