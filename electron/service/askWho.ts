// Asks a terminal who it is: a quick reading that is ended after its first enquiry (05 01 and the like) if that tells.
import { failure, type Result } from '../../shared/error/appError.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import { type ReadingDeps, readTerminal } from './readTerminal.ts';
import { settingsFor } from './settingsFor.ts';

/** Whom to ask, and where. */
export interface WhoRequest {
  readonly address: PortAddress;
  /** The terminal that is expected there: its family is asked first, with its password. */
  readonly expected: StoredTerminal;
  /** Whether the first enquiry tells it from all others: it has a number of its own electronics that no other one shares. */
  readonly isToldAtOnce: boolean;
  readonly plugins: readonly DriverPlugin[];
  readonly signal: AbortSignal;
}

const readOnce = async (
  { address, expected, plugins, signal }: WhoRequest,
  deps: ReadingDeps,
  isCut: boolean,
): Promise<{ readonly result: Result<DriverReport>; readonly wasCut: boolean }> => {
  const cut = new AbortController();
  let first: string | null = null;
  const result = await readTerminal(
    {
      address,
      level: 'quick',
      plugins: plugins.filter(({ id }) => id === expected.identity.driver),
      settings: settingsFor(expected),
      onStep: (step) => {
        if (step === 'opening') return;
        first ??= step;
        if (isCut && step !== first) cut.abort();
      },
      signal: AbortSignal.any([signal, cut.signal]),
    },
    deps,
  );
  return { result, wasCut: cut.signal.aborted };
};

/**
 * Who stands at an address: the first enquiry alone where it tells the number that the terminal is known by, else a whole
 * quick reading, which is as harmless. The report's ending is of no meaning.
 * Codes: as readTerminal, driver.on-request
 */
export const askWho = async (request: WhoRequest, deps: ReadingDeps): Promise<Result<DriverReport>> => {
  const { address, expected, plugins } = request;
  const family = plugins.find(({ id }) => id === expected.identity.driver);
  // Where even the first enquiry does something, only a person may ask.
  if (family?.isAutomatic === false) {
    return failure('driver.on-request', { address: address.text, driver: family.id });
  }
  const { result, wasCut } = await readOnce(request, deps, request.isToldAtOnce);
  const wasOurs = wasCut && !request.signal.aborted;
  // A family that throws away what it has when it is cut short is asked for the whole of a quick reading.
  if (result.ok || !wasOurs || result.error.code !== 'check.cancelled') return result;
  return (await readOnce(request, deps, false)).result;
};
