// The simulated terminals that speak ZVT.
import { failure, success } from '../../../shared/error/appError.ts';
import { seedOf } from '../drift.ts';
import { findScenario, scenarioNames, scenarios } from '../scenarios.ts';
import { createSimulatedTerminal } from '../simulatedTerminal.ts';
import type { SimulatorFamily } from '../simulatorFamily.ts';
import { type ProfileName, profiles } from './profiles.ts';

const named = (name: string): ProfileName | undefined =>
  Object.keys(profiles).find((one): one is ProfileName => one === name);

/** ZVT's scenarios and how they are switched on. */
export const zvtSimulator: SimulatorFamily = {
  id: 'zvt',
  scenarios: scenarios.map(({ id, state, isInShop }) => ({ id, name: state.name, isInShop })),
  profiles: Object.keys(profiles),
  switchOn: (id, { clock, log, seed, profile }) => {
    const scenario = findScenario(id);
    if (scenario === undefined) {
      return failure('simulator.unknown-scenario', { scenario: id, expected: scenarioNames.join(', ') });
    }
    const chosen = profile === undefined ? scenario.profile : named(profile);
    if (chosen === undefined) {
      return failure('input.invalid', { field: 'profile', expected: Object.keys(profiles).join(', ') });
    }
    const { state, faults } = scenario;
    return success(
      createSimulatedTerminal({ state, profile: chosen, faults, clock, log, seed: seedOf(id), ownSeed: seed }),
    );
  },
};
