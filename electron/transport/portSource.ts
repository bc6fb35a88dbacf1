// Where ports come from: the computer's own, or the simulated shop's.
import type { Result } from '../../shared/error/appError.ts';
import type { PortAddress } from './portAddress.ts';
import type { Transport } from './transport.ts';

/** A port that can be opened; ids are as the system writes them (USB: four hex digits), null where there are none. */
export interface PortInfo {
  readonly address: PortAddress;
  /** Friendly name, such as maker and product of the adapter. */
  readonly name: string;
  readonly vendorId: string | null;
  readonly productId: string | null;
  readonly usbSerialNumber: string | null;
  /** `unlikely` = a built-in or foreign port that hardly ever holds a terminal. */
  readonly likelihood: 'new' | 'unlikely';
}

/** Lists and opens ports. */
export interface PortSource {
  /** What is plugged in now; never rejects, an unreadable system gives an empty list. */
  list(): Promise<readonly PortInfo[]>;
  /**
   * Opens a port within 5 s. The caller closes it.
   * Codes: transport.no-port, transport.permission-denied, transport.busy, transport.refused, transport.bad-address,
   * simulator.unknown-scenario, check.cancelled
   */
  open(address: PortAddress, signal: AbortSignal): Promise<Result<Transport>>;
}
