// How a family of terminals that do not exist joins the simulator: its scenarios by name, and a way to switch one on.
import type { Result } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import type { Transport } from '../transport/transport.ts';

/** `block` = a serial line; `stream` = TCP. */
export type LineKind = 'block' | 'stream';

/** One simulated terminal that can be switched on by name. */
export interface FamilyScenario {
  /** Stable name, unique over all families: `sim:<id>` is its address. */
  readonly id: string;
  /** What the list of ports calls it. */
  readonly name: string;
  /** Stands in the simulated shop's list of ports; the others can be opened by name. */
  readonly isInShop: boolean;
}

/** What a simulated terminal begins with. */
export interface SwitchOnOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** Same seed, same terminal: drift, serial numbers and random faults are made of it; default: the scenario's own. */
  readonly seed?: number;
  /** Profile instead of the scenario's own. Code: input.invalid */
  readonly profile?: string;
}

/** Something that happened to a simulated terminal; plain data, passwords masked. */
export interface SimulatorEvent {
  readonly event: 'connected' | 'disconnected' | 'command' | 'printed' | 'changed' | 'away' | 'back' | 'pressed';
  /** Computer's time as ISO 8601 in UTC. */
  readonly at: string;
  readonly [detail: string]: unknown;
}

/** Further ways to steer a simulated terminal from outside. */
export interface Steering {
  /** What a person at the terminal can do. */
  readonly keys: readonly string[];
  /** Code: input.invalid (facts: field, expected) */
  press(key: string): Result<unknown>;
  /** Hears and says nothing for some seconds; 0 ends it. Code: input.invalid */
  silence(seconds: unknown): Result<unknown>;
  /** As it was switched on: state, faults, profile, memory. */
  reset(): void;
  /** What it is now is what a reset goes back to. */
  keepAsStart(): void;
  /** Numbers, readings and random faults of this seed; begins anew. Code: input.invalid */
  reseed(seed: unknown): Result<unknown>;
  /** Whether these changes would all be taken, without making one. */
  validate(changes: { readonly set?: unknown; readonly fault?: unknown; readonly profile?: unknown }): Result<unknown>;
  /** Whole messages that it was asked, as hex, passwords masked; oldest first. */
  receivedText(): readonly string[];
  /** Tells what happens; returns the way to end it. */
  onEvent(listener: (event: SimulatorEvent) => void): () => void;
}

/** A simulated terminal of any family, as ports, `steward simulate` and the control port use it. */
export interface SimulatedFarEnd {
  /** Line kind that `sim:` gives it. */
  readonly usualLine: LineKind;
  /** Answers on this transport until it closes. `cut` ends the line as a pulled cable does; default: closing it. */
  attach(transport: Transport, kind: LineKind, cut?: () => void): void;
  /** What it was asked, oldest first, in the protocol's own short words. */
  commands(): readonly string[];
  /** The same as whole messages. */
  received(): readonly Uint8Array[];
  /** Plain data. */
  state(): unknown;
  /** Changes a part of the state; nested parts are merged, null removes one. Code: input.invalid (facts: field, expected) */
  change(patch: unknown): Result<unknown>;
  faults(): readonly unknown[];
  /** Replaces all faults, counting from now on every line. Code: input.invalid */
  setFaults(faults: unknown): Result<readonly unknown[]>;
  profile(): string;
  /** Code: input.invalid (facts: field, expected) */
  setProfile(name: string): Result<string>;
  /** Ends all its lines. */
  detach(): void;
  /** What a family need not have; the control port says so where it is missing. */
  readonly steering?: Steering;
}

/** A family of simulated terminals. */
export interface SimulatorFamily {
  /** The id of the driver plug-in that reads it. */
  readonly id: string;
  readonly scenarios: readonly FamilyScenario[];
  /** Names of kinds of terminals that a scenario can be given instead of its own; none if it has no such thing. */
  readonly profiles?: readonly string[];
  /** Codes: simulator.unknown-scenario, input.invalid */
  switchOn(scenario: string, options: SwitchOnOptions): Result<SimulatedFarEnd>;
}
