// Switches a simulated terminal on by the name of its scenario, on the computer's own clock.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import { systemClock } from '../protocol/clock.ts';
import { findScenario, scenarioNames } from './scenarios.ts';
import { terminalOf } from './simulatedPorts.ts';
import type { SimulatedTerminal } from './simulatedTerminal.ts';

/** A terminal ready to be attached or listened for. Codes: simulator.unknown-scenario */
export const switchOn = (id: string, log: Logger): Result<SimulatedTerminal> => {
  const scenario = findScenario(id);
  return scenario === undefined
    ? failure('simulator.unknown-scenario', { scenario: id, expected: scenarioNames.join(', ') })
    : success(terminalOf(scenario, systemClock, log));
};
