// The simulated shop's ports: sim:<scenario>, each with its terminal behind a cable in memory.
import { z } from 'zod';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { type Logger, silentLogger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { createMemoryPair } from '../transport/memoryTransport.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import type { FamilyScenario, SimulatedFarEnd, SimulatorFamily } from './simulatorFamily.ts';
import { switchOn } from './switchOn.ts';

/** Ports whose terminals can be looked into, which tests do. */
export interface SimulatedPorts extends PortSource {
  /** The terminal behind `sim:<id>`, switched on if it was not; undefined if there is no such scenario. */
  terminal(id: string): SimulatedFarEnd | undefined;
}

/** Simulated terminals that no family has: recordings that were opened. */
export interface MoreTerminals {
  list(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Null if there is none of that name. */
  switchOn(id: string): Promise<Result<SimulatedFarEnd> | null>;
}

/** What lies on the paper of a terminal that has some. */
const paperOf = (state: unknown): readonly string[] | null => {
  const seen = z.object({ paper: z.object({ last: z.array(z.string()) }) }).safeParse(state);
  return seen.success ? seen.data.paper.last : null;
};

const listed = ({ id, name }: Pick<FamilyScenario, 'id' | 'name'>): PortInfo | null => {
  const address = parsePortAddress(`sim:${id}`);
  if (!address.ok) return null;
  return {
    address: address.value,
    name,
    vendorId: null,
    productId: null,
    usbSerialNumber: null,
    likelihood: 'new',
  };
};

/** Simulated ports; each terminal lives as long as they do and keeps its memory between one opening and the next. */
export const simulatedPorts = (options: {
  readonly clock: Clock;
  readonly families: readonly SimulatorFamily[];
  readonly log?: Logger;
  readonly more?: MoreTerminals;
}): SimulatedPorts => {
  const { clock, families, more, log = silentLogger } = options;
  const terminals = new Map<string, SimulatedFarEnd>();
  const inUse = new Set<string>();

  const terminal = (id: string): SimulatedFarEnd | undefined => {
    const known = terminals.get(id);
    if (known !== undefined) return known;
    const made = switchOn(id, families, { clock, log });
    if (!made.ok) return undefined;
    terminals.set(id, made.value);
    return made.value;
  };

  const behindPort = async (id: string): Promise<Result<SimulatedFarEnd>> => {
    // A recording is read anew each time: it begins at its beginning, and a removed one is gone.
    const recorded = (await more?.switchOn(id)) ?? null;
    if (recorded !== null) return recorded;
    const known = terminal(id);
    if (known !== undefined) return success(known);
    const expected = families.flatMap(({ scenarios }) => scenarios.map((one) => one.id)).join(', ');
    return failure('simulator.unknown-scenario', { scenario: id, expected });
  };

  return {
    terminal,
    list: async () =>
      [...families.flatMap(({ scenarios }) => scenarios).filter((one) => one.isInShop), ...((await more?.list()) ?? [])]
        .map(listed)
        .filter((port) => port !== null),
    driverAt: (address) =>
      address.kind === 'sim'
        ? (families.find(({ scenarios }) => scenarios.some(({ id }) => id === address.scenario))?.id ?? null)
        : null,
    printedAt: (address) => {
      const state = address.kind === 'sim' ? terminals.get(address.scenario)?.state() : undefined;
      return paperOf(state);
    },
    open: async (address, signal) => {
      await Promise.resolve();
      if (signal.aborted) return failure('check.cancelled');
      if (address.kind !== 'sim') return failure('transport.no-port', { address: address.text, path: address.text });
      // As with a real serial port, one program at a time.
      if (inUse.has(address.scenario)) return failure('transport.busy', { address: address.text, path: address.text });
      inUse.add(address.scenario);
      const found = await behindPort(address.scenario);
      if (!found.ok) {
        inUse.delete(address.scenario);
        return found;
      }
      const behind = found.value;
      const pair = createMemoryPair({ address, now: () => clock.now() });
      void pair.console.closed.then(() => inUse.delete(address.scenario));
      behind.attach(pair.terminal, behind.usualLine, () => {
        pair.cut();
      });
      return success(pair.console);
    },
  };
};
