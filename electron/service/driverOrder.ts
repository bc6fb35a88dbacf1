// Which drivers may try a port, and in which order: what does something to a terminal is never tried unasked.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { PortAddress } from '../transport/portAddress.ts';

/** Who is to be read, and what the person said about it. */
export interface DriverWish {
  readonly address: PortAddress;
  /** The id of one family, or `auto`. */
  readonly driver: string;
  /** The terminal that was last reached there. */
  readonly known: StoredTerminal | null;
  /** Whether the person chose that terminal, not just the port. */
  readonly isExpected: boolean;
}

/** Whether a family may be asked for; `auto` always. */
export const isDriver = (driver: string, plugins: readonly DriverPlugin[]): boolean =>
  driver === 'auto' || plugins.some(({ id }) => id === driver);

/** Whether `auto` may try a family on such a port, where nobody of it is known. */
export const mayTry = ({ isAutomatic, onRequestOver = [] }: DriverPlugin, kind: PortAddress['kind']): boolean =>
  isAutomatic && !onRequestOver.includes(kind);

/**
 * One family where the person named it. Otherwise the family of the terminal that is known there, then all others in
 * order, but only those whose first enquiry does nothing. Codes: driver.on-request (facts: address, driver)
 */
export const driverOrder = (
  { address, driver, known, isExpected }: DriverWish,
  plugins: readonly DriverPlugin[],
): Result<readonly DriverPlugin[]> => {
  if (driver !== 'auto') return success(plugins.filter(({ id }) => id === driver));
  const own = plugins.find(({ id }) => id === known?.identity.driver);
  if (own !== undefined && !own.isAutomatic && isExpected) {
    return failure('driver.on-request', { address: address.text, driver: own.id });
  }
  const first = own?.isAutomatic === true ? [own] : [];
  return success([...first, ...plugins.filter((plugin) => plugin !== own && mayTry(plugin, address.kind))]);
};
