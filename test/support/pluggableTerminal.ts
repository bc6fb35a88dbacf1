// Terminals on real pseudo-terminals that can be unplugged, plugged in again, and swapped, as fast as a test likes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import type { Fault } from '../../electron/simulator/faults.ts';
import { createPseudoTerminal } from '../../electron/simulator/ptyTransport.ts';
import { findScenario } from '../../electron/simulator/scenarios.ts';
import { createSimulatedTerminal, type SimulatedTerminal } from '../../electron/simulator/simulatedTerminal.ts';
import type { Transport } from '../../electron/transport/transport.ts';

/** A terminal that does not call itself simulated, on a path of its own. */
export interface PluggableTerminal {
  readonly path: string;
  readonly address: string;
  readonly terminal: SimulatedTerminal;
  /** Plugs it in at its path, or at another one; whoever plugs it in pulls it. */
  plug(path?: string): Promise<void>;
  /** Pulls the cable: the line hangs up and the path is gone. Twice does nothing. */
  pull(): Promise<void>;
  /** Pulls the cable and removes the folder. */
  remove(): Promise<void>;
}

/** What is special about it. */
export interface PluggableOptions {
  readonly name: string;
  readonly serialNumber: string;
  readonly tid?: string;
  /** Its own number is told by the maintenance extension alone; that of a status enquiry is the same in all of its model. */
  readonly isNumberHidden?: boolean;
  readonly faults?: readonly Fault[];
}

/** Numbers that a console compares: on the label and of the electronics, both this terminal's own. */
const ownState = ({ name, serialNumber, tid, isNumberHidden = false }: PluggableOptions) => {
  const state = findScenario('healthy')?.state;
  if (state === undefined || state.maintenance === null) throw new Error('no scenario healthy');
  const { maintenance } = state;
  const identity = { ...maintenance.identity, model: name, serialNumber };
  return {
    ...state,
    name,
    drifts: false,
    ...(tid === undefined ? {} : { tid }),
    // The number of the electronics, which a status enquiry tells: its own, or one that many share.
    ...(isNumberHidden ? {} : { serialHex: `5A${serialNumber.slice(-6)}` }),
    maintenance: { ...maintenance, identity },
  };
};

/** Makes the terminal, not plugged in yet. */
export const createPluggableTerminal = (options: PluggableOptions): PluggableTerminal => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-plug-'));
  const path = join(folder, 'terminal');
  const terminal = createSimulatedTerminal({
    state: ownState(options),
    profile: findScenario('healthy')?.profile ?? 'feigLike',
    faults: options.faults ?? [],
    clock: systemClock,
    log: silentLogger,
    seed: 1,
  });
  let line: Transport | null = null;
  const pull = async (): Promise<void> => {
    const pulled = line;
    line = null;
    await pulled?.close();
  };
  return {
    path,
    address: `serial:${path}`,
    terminal,
    plug: async (at = path) => {
      await pull();
      const made = await createPseudoTerminal(at);
      if (!made.ok) throw new Error(`${made.error.code} ${JSON.stringify(made.error.facts)}`);
      line = made.value;
      terminal.attach(made.value, 'block', () => void made.value.close());
    },
    pull,
    remove: async () => {
      await pull();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
