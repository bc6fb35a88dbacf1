// The simulated modems.
import { failure } from '../../../shared/error/appError.ts';
import { createLineFarEnd } from '../lineFarEnd.ts';
import type { SimulatorFamily } from '../simulatorFamily.ts';
import { serveModem } from './modemLine.ts';
import { modemScenarios } from './modemScenarios.ts';
import { modemStateSchema } from './modemState.ts';

/** Modems and how they are switched on. */
export const atSimulator: SimulatorFamily = {
  id: 'at',
  scenarios: Object.entries(modemScenarios).map(([id, { name }]) => ({ id, name, isInShop: false })),
  switchOn: (id, options) => {
    const state = modemScenarios[id];
    if (state === undefined) {
      return failure('simulator.unknown-scenario', { scenario: id, expected: Object.keys(modemScenarios).join(', ') });
    }
    const made = createLineFarEnd({
      schema: modemStateSchema,
      state,
      options,
      serve: (line, terminal) => {
        serveModem(line, { ...terminal, change: (patch) => made.ok && made.value.change(patch) }, options.clock);
      },
    });
    return made;
  },
};
