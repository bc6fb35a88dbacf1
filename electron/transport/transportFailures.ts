// The failures every transport can give while it is open, and the race of a wait against them.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { PortAddress } from './portAddress.ts';
import type { Settled } from './settleOnce.ts';
import type { CloseReason } from './transport.ts';

/** The port went away while it was open. Code: transport.closed (facts: address) */
export const closedFailure = (address: PortAddress, reason?: CloseReason): AppFailure => {
  const details = reason?.kind === 'failed' ? reason.message : undefined;
  return new AppFailure(failure('transport.closed', { address: address.text }, details).error);
};

/** The person, or a time limit above, gave up. Code: check.cancelled */
export const cancelledFailure = (): AppFailure => new AppFailure(failure('check.cancelled').error);

/** Waits for `work`, but no longer than the port is open and nobody gives up. */
export const whileOpen = (
  work: Promise<void>,
  port: { readonly address: PortAddress; readonly ended: Settled<CloseReason> },
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(cancelledFailure());
    };
    const forget = port.ended.onSettled((reason) => {
      reject(closedFailure(port.address, reason));
    });
    if (signal?.aborted === true) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    void work.then(resolve, reject).finally(() => {
      forget();
      signal?.removeEventListener('abort', onAbort);
    });
  });
