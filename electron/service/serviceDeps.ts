// What services are given; only composeEngine makes it.
import type { DriverDeps } from '../driver/driverPlugin.ts';
import type { Signer } from '../journal/signer.ts';
import type { Logger } from '../log/logger.ts';
import type { Operator, Publish } from './services.ts';
import type { Shops } from './shops.ts';

/** Wall clock and timers, as drivers get them. */
export type Clock = DriverDeps['clock'];

/** What every service may use. */
export interface ServiceDeps {
  readonly shops: Shops;
  readonly clock: Clock;
  readonly log: Logger;
  readonly publish: Publish;
  readonly operator: Operator;
  /** Signs exports, heads and backups; null or absent = nothing can sign here. */
  readonly signer?: Signer | null;
  /** Makes the backup that precedes an import, once it is known that there is something to import. Rejects with backup.* */
  readonly beforeImport?: () => Promise<void>;
}
