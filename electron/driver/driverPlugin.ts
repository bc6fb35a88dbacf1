// How a family of terminals joins the product: one plug-in, one line in engine/allFamilies.ts.
import type { Result } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { CommandId } from '../../shared/model/terminalCommand.ts';
import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { MessageCutter } from '../transport/trace/messageCutter.ts';
import type { Transport } from '../transport/transport.ts';
import type { TerminalDriver } from './terminalDriver.ts';

/** What the shop remembers of a terminal that a driver needs. */
export interface DriverSettings {
  /** Six digits; null = the protocol's default. Never logged. */
  readonly password: string | null;
  /** `DriverReport.answered` of this terminal's earlier checks. */
  readonly answeredBefore: readonly string[];
  /** `DriverReport.refused` of this terminal's earlier checks. */
  readonly refusedBefore: readonly string[];
  /**
   * Whose memory this is, for another terminal may be plugged in at the same port: what was answered before counts only
   * if the terminal that answers now has this serial number, or this TID where no serial number is known. Null: nobody's.
   */
  readonly rememberedFor?: { readonly serialNumber: string | null; readonly tid: string | null } | null;
}

/** What a driver may use. */
export interface DriverDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly settings: DriverSettings;
  /**
   * Opens the same port anew after the driver had to close a connection (TCP has no way to find its place again).
   * The driver uses and closes the transports that it gets from here. Without it the driver stops where it would need it.
   */
  readonly reopen?: (signal: AbortSignal) => Promise<Result<Transport>>;
}

/** Which way bytes went. */
export type TrafficDirection = 'toTerminal' | 'fromTerminal';

/** One message of the line in words; fields that may hold card data, passwords or keys are named but say `masked`. */
export interface MessageInWords {
  /** For example "Status enquiry" or "Completion". */
  readonly summary: Bilingual;
  /** In the order of the wire; names in the words of the protocol's own documents. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Overwrites further places of a message where they stand, before checksums are made. */
export type HideMore = (data: Uint8Array) => void;

/** A family of terminals. */
export interface DriverPlugin {
  readonly id: string;
  readonly transports: readonly PortAddress['kind'][];
  /** Whether `auto` may try it: false where even the first enquiry does something to the terminal. */
  readonly isAutomatic: boolean;
  /** Kinds of ports on which only a person's choice of this family makes anything be sent; default: none. */
  readonly onRequestOver?: readonly PortAddress['kind'][];
  /** Commands that this family knows. */
  readonly commands: readonly CommandId[];
  /** Makes a driver on an open transport; asks the terminal nothing yet. */
  create(transport: Transport, deps: DriverDeps): TerminalDriver;
  /** Cuts one direction of such a line into whole messages, for `describe` and `mask`; without it a line is cut at its pauses. */
  cutter?(kind: PortAddress['kind']): MessageCutter;
  /** What one whole message (a framed block, a bare message or a single line character) says; null = not of this family. */
  describe?(direction: TrafficDirection, bytes: Uint8Array): MessageInWords | null;
  /**
   * A copy of the same length in which everything that may be card data, a password or a key is overwritten with a fixed
   * filler and checksums are made right again: what a trace may keep. `also` hides more, for somebody outside the shop.
   * Never throws, whatever the bytes are.
   */
  mask?(direction: TrafficDirection, bytes: Uint8Array, also?: HideMore): Uint8Array;
}
