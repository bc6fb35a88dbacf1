// How a family of terminals joins the product: one plug-in, one line in allPlugins.ts.

import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { Transport } from '../transport/transport.ts';
import type { TerminalDriver } from './terminalDriver.ts';

/** What the shop remembers of a terminal that a driver needs. */
export interface DriverSettings {
  /** Six digits; null = the protocol's default. Never logged. */
  readonly password: string | null;
  /** Commands this terminal has answered before, or refused. */
  readonly answeredBefore: readonly string[];
  readonly refusedBefore: readonly string[];
}

/** What a driver may use. */
export interface DriverDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly settings: DriverSettings;
}

/** A family of terminals. */
export interface DriverPlugin {
  readonly id: string;
  readonly transports: readonly PortAddress['kind'][];
  /** Makes a driver on an open transport; asks the terminal nothing yet. */
  create(transport: Transport, deps: DriverDeps): TerminalDriver;
}
