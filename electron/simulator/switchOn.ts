// Switches a simulated terminal on by the name of its scenario, whichever family it belongs to.
import { failure, type Result } from '../../shared/error/appError.ts';
import type { SimulatedFarEnd, SimulatorFamily, SwitchOnOptions } from './simulatorFamily.ts';

/** Names of all scenarios of these families. */
export const scenarioNamesOf = (families: readonly SimulatorFamily[]): string[] =>
  families.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));

/** A terminal ready to be attached or listened for. Codes: simulator.unknown-scenario, input.invalid */
export const switchOn = (
  id: string,
  families: readonly SimulatorFamily[],
  options: SwitchOnOptions,
): Result<SimulatedFarEnd> => {
  const family = families.find(({ scenarios }) => scenarios.some((scenario) => scenario.id === id));
  return family === undefined
    ? failure('simulator.unknown-scenario', { scenario: id, expected: scenarioNamesOf(families).join(', ') })
    : family.switchOn(id, options);
};
