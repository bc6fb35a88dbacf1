// A simulated terminal of any family by name, on the computer's own clock, for `steward simulate`.
import type { Result } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import { systemClock } from '../protocol/clock.ts';
import { replayBytes } from '../simulator/replayedTerminal.ts';
import type { SimulatedFarEnd, SwitchOnOptions } from '../simulator/simulatorFamily.ts';
import { scenarioNamesOf, switchOn } from '../simulator/switchOn.ts';
import { allSimulators } from './allFamilies.ts';

/** All families of simulated terminals. */
export const simulatorFamilies = allSimulators;

/** Names of all scenarios of all families. */
export const scenarioNames: readonly string[] = scenarioNamesOf(allSimulators);

/** Switches it on. Codes: simulator.unknown-scenario, input.invalid */
export const simulateTerminal = (scenario: string, options: Omit<SwitchOnOptions, 'clock'>): Result<SimulatedFarEnd> =>
  switchOn(scenario, allSimulators, { ...options, clock: systemClock });

/** A terminal that plays a recorded conversation. Codes: input.invalid (facts: field, expected), trace.* */
export const replayedTerminal = (
  bytes: Uint8Array,
  options: { readonly log: Logger; readonly pace: 'recorded' | 'none' },
): Result<SimulatedFarEnd> => replayBytes(bytes, { ...options, clock: systemClock });
