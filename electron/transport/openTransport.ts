// Opens the transport an address names: one case per kind.
import type { Result } from '../../shared/error/appError.ts';
import { failure, success } from '../../shared/error/appError.ts';
import { adbServerFailure, openAdbServer } from './adbServerTransport.ts';
import { serialOpenFailure, tcpOpenFailure } from './openFailure.ts';
import type { PortAddress } from './portAddress.ts';
import { openSerial } from './serialTransport.ts';
import { openTcp } from './tcpTransport.ts';
import type { Transport } from './transport.ts';

/** A port that has not opened within 5 s will not. */
const openLimitMs = 5000;

// A call, because the state of a signal changes while something is awaited.
const hasGivenUp = (signal: AbortSignal): boolean => signal.aborted;

const attempt = async (
  opening: () => Promise<Transport>,
  signal: AbortSignal,
  explain: (thrown: unknown) => Result<never> | Promise<Result<never>>,
): Promise<Result<Transport>> => {
  if (hasGivenUp(signal)) return failure('check.cancelled');
  try {
    return success(await opening());
  } catch (thrown) {
    return hasGivenUp(signal) ? failure('check.cancelled') : await explain(thrown);
  }
};

/**
 * Opens a port of this computer within 5 s; the caller closes it. Simulated ports are opened by their own source.
 * Codes: transport.no-port, transport.permission-denied, transport.busy, transport.refused, adb.no-server,
 * check.cancelled
 */
export const openTransport = async (
  address: PortAddress,
  signal: AbortSignal,
  limitMs = openLimitMs,
): Promise<Result<Transport>> => {
  switch (address.kind) {
    case 'serial':
      return await attempt(
        () => openSerial(address, signal, limitMs),
        signal,
        (thrown) => serialOpenFailure(address, thrown),
      );
    case 'tcp':
      return await attempt(
        () => openTcp(address, signal, limitMs),
        signal,
        (thrown) => tcpOpenFailure(address, thrown),
      );
    case 'adb':
      return await attempt(
        () => openAdbServer(address, signal, limitMs),
        signal,
        (thrown) => adbServerFailure(address, thrown),
      );
    case 'sim':
      return failure('transport.no-port', { address: address.text, path: address.text });
  }
};
