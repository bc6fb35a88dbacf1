// A simulated terminal, a cable in memory and a raw console, for tests of the simulator.
import type { Fault } from '../../../../electron/simulator/faults.ts';
import { createSimulatedTerminal } from '../../../../electron/simulator/simulatedTerminal.ts';
import type { LineKind } from '../../../../electron/simulator/simulatorFamily.ts';
import { plainState } from '../../../../electron/simulator/soundTerminal.ts';
import type { TerminalState } from '../../../../electron/simulator/terminalState.ts';
import type { ProfileName } from '../../../../electron/simulator/zvt/profiles.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { createRawConsole } from '../../../support/rawConsole.ts';

/** What differs from a sound terminal on a serial line. */
export interface Setup {
  readonly state?: Partial<TerminalState>;
  readonly profile?: ProfileName;
  readonly faults?: readonly Fault[];
  readonly kind?: LineKind;
  readonly polite?: boolean;
  readonly at?: number;
}

/** Switches it on; a fake clock stands still until it is moved. */
export const switchOn = (setup: Setup = {}) => {
  const clock = createFakeClock(setup.at);
  const kind = setup.kind ?? 'block';
  const terminal = createSimulatedTerminal({
    state: { ...plainState('test'), drifts: false, ...setup.state },
    profile: setup.profile ?? 'extension',
    faults: setup.faults ?? [],
    clock,
    seed: 1,
  });
  const pair = createMemoryPair();
  terminal.attach(pair.terminal, kind, () => {
    pair.cut();
  });
  const raw = createRawConsole(pair.console, { kind, polite: setup.polite ?? true });
  return { clock, terminal, raw, line: pair.console };
};

/** A status enquiry for everything. */
export const enquiry = '05 01 07 00 00 00 03 04 06 00';
