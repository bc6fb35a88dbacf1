// The simulated terminals that speak ZVT.
import { failure, success } from '../../../shared/error/appError.ts';
import { seedOf } from '../drift.ts';
import { findScenario, scenarioNames, scenarios } from '../scenarios.ts';
import { createSimulatedTerminal } from '../simulatedTerminal.ts';
import type { SimulatorFamily } from '../simulatorFamily.ts';

/** ZVT's scenarios and how they are switched on. */
export const zvtSimulator: SimulatorFamily = {
  id: 'zvt',
  scenarios: scenarios.map(({ id, state, isInShop }) => ({ id, name: state.name, isInShop })),
  switchOn: (id, { clock, log, seed, profile }) => {
    const scenario = findScenario(id);
    if (scenario === undefined) {
      return failure('simulator.unknown-scenario', { scenario: id, expected: scenarioNames.join(', ') });
    }
    const { state, faults } = scenario;
    const terminal = createSimulatedTerminal({
      state,
      profile: scenario.profile,
      faults,
      clock,
      log,
      seed: seedOf(id),
      ownSeed: seed,
    });
    if (profile === undefined) return success(terminal);
    const set = terminal.setProfile(profile);
    return set.ok ? success(terminal) : set;
  },
};
