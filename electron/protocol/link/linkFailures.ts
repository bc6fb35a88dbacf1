// The failures of a line as error values.
import { failure } from '../../../shared/error/appError.ts';
import type { CloseReason, Transport } from '../../transport/transport.ts';
import { describeForeign } from './foreignBytes.ts';

type Failed = ReturnType<typeof failure>;

/** Nothing came in time. `timer` is the limit that ran out: T2, T3 or T4. */
export const silentFailure = (transport: Transport, timer: string, details?: string): Failed =>
  failure('link.silent', { address: transport.address.text, timer }, details);

/** One block did not get through. `reason` in the words of the protocol: NAK, CRC …; `copies` of three. */
export const transmissionFailure = (transport: Transport, reason: string, copies: number): Failed =>
  failure(
    'link.transmission-error',
    { address: transport.address.text, reason, copies },
    `${reason}, ${String(copies)} of 3`,
  );

/** Bytes came that are not this protocol. */
export const wrongProtocolFailure = (transport: Transport, bytes: Uint8Array): Failed =>
  failure('link.wrong-protocol', { address: transport.address.text, looksLike: describeForeign(bytes) });

/** The transport ended. */
export const closedFailure = (transport: Transport, reason: CloseReason): Failed =>
  failure(
    'transport.closed',
    {
      address: transport.address.text,
      how: reason.kind,
      systemCode: reason.kind === 'failed' ? reason.systemCode : null,
    },
    reason.kind === 'failed' ? reason.message : undefined,
  );

/** The person gave up. */
export const cancelledFailure = (): Failed => failure('check.cancelled');
