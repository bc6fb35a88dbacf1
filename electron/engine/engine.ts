// The engine as its callers hold it: services, events, one way to end it.
import type { AppError } from '../../shared/error/appError.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { LogSource } from '../../shared/model/logEntry.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import type { ComputerView } from '../service/doctor/computerView.ts';
import type { NetworkView } from '../service/hops/networkView.ts';
import type { EngineEventName, Services } from '../service/services.ts';
import type { PortSource } from '../transport/portSource.ts';
import type { Undo } from '../transport/transport.ts';

/** Which records are open; the two are never mixed. */
export type Shop = 'own' | 'simulated';

/** What the engine is made of. */
export interface EngineOptions {
  /** Folder that holds `shop/` and `simulated-shop/`; made when missing. */
  readonly dataFolder: string;
  readonly shop: Shop;
  readonly ports: PortSource;
  readonly plugins: readonly DriverPlugin[];
  readonly clock: Clock;
  readonly log: Logger;
  /** Who is working here, as the log names them. */
  readonly operator: string;
  /** Who asks it for things, as the log names it; default: the program itself. */
  readonly source?: LogSource;
  /** Version of the program, as exports state it. */
  readonly version?: string;
  /** The signing key where a keychain keeps it, base64 of 32 bytes; default: the key file of the data folder. */
  readonly signingSeed?: string | undefined;
  /** Whether plugging and unplugging is watched (every 2 s) and told as ports.changed; the command line does not need it. */
  readonly watchPorts?: boolean;
  /** Why the engine before this one ended, if it did so by itself; written into the log. */
  readonly restartedAfter?: 'crash' | 'hang';
  /** What the connection doctor sees of the computer; default: this one. */
  readonly computer?: ComputerView;
  /** How long the computer has been running, ms, sleep included; default: this one. */
  readonly uptimeMs?: () => number;
  /** IANA name of the shop's time zone, as calendar files name it; default: this computer's. */
  readonly zone?: string;
  /** What the system tells of its network; default: this one. */
  readonly network?: NetworkView;
}

/** Takes every event of the engine. */
export type EventListener = <K extends EngineEventName>(name: K, payload: EventPayload<K>) => void;

/** A running engine. */
export interface Engine {
  readonly services: Services;
  /** What the person has to know since the start, such as a database that was put aside. */
  readonly notices: readonly AppError[];
  onEvent(listener: EventListener): Undo;
  /** Cancels what runs, keeps what was read, closes ports and database. Never takes longer than about 3 s. */
  close(): Promise<void>;
}
