// Where ports come from: the computer's own, or the simulated shop's.
import type { Result } from '../../shared/error/appError.ts';
import type { Port } from '../../shared/model/port.ts';
import type { PortAddress } from './portAddress.ts';
import type { HolderSearch } from './portHolder.ts';
import type { Transport } from './transport.ts';

/** A port that can be opened; ids are as the system writes them (USB: four hex digits), null where there are none. */
export interface PortInfo {
  readonly address: PortAddress;
  /** Friendly name, such as maker and product of the adapter. */
  readonly name: string;
  readonly vendorId: string | null;
  readonly productId: string | null;
  readonly usbSerialNumber: string | null;
  /** Driver of the adapter as the system names it, such as `ftdi_sio`. */
  readonly driver?: string | null;
  /** Socket on the bus in which it is plugged, such as `1-2.3`. */
  readonly place?: string | null;
  /** Why a terminal that is there cannot be read at the moment; absent where nothing says so. */
  readonly condition?: Port['condition'];
  /** `unlikely` = a built-in or foreign port that hardly ever holds a terminal. */
  readonly likelihood: 'new' | 'unlikely';
}

/** Lists and opens ports. */
export interface PortSource {
  /** What is plugged in now; never rejects, an unreadable system gives an empty list. */
  list(): Promise<readonly PortInfo[]>;
  /**
   * What stands at an address that need not be listed: a text that changes when it is pulled and plugged again, null if
   * there is nothing, undefined if only a call could tell (TCP). Without it the list decides. Never rejects.
   */
  presence?(address: PortAddress): Promise<string | null | undefined>;
  /** Driver that surely speaks at an address, as a simulated port knows of itself; null or absent: to be found out. */
  driverAt?(address: PortAddress): string | null;
  /** What came out of a simulated terminal's printer last; null or absent: nobody can see it from here. */
  printedAt?(address: PortAddress): readonly string[] | null;
  /** Other programs that have a port open, asked after a dialogue went wrong. Without it nobody can tell. Never rejects. */
  rivals?(address: PortAddress): Promise<HolderSearch>;
  /** Adapters that are plugged in but became no port, for lack of a driver or because a service took them. Never rejects. */
  withoutDriver?(): Promise<readonly Pick<PortInfo, 'vendorId' | 'productId' | 'usbSerialNumber' | 'place'>[]>;
  /**
   * Opens a port within 5 s. The caller closes it.
   * Codes: transport.no-port, transport.permission-denied, transport.busy, transport.refused, transport.bad-address,
   * simulator.unknown-scenario, check.cancelled
   */
  open(address: PortAddress, signal: AbortSignal): Promise<Result<Transport>>;
}
