// Ports whose lines can be listened in on: whoever uses them notices nothing.
import { type AppError, success } from '../../../shared/error/appError.ts';
import { createIncomingBytes } from '../incomingBytes.ts';
import type { PortAddress } from '../portAddress.ts';
import type { PortSource } from '../portSource.ts';
import type { CloseReason, Transport } from '../transport.ts';
import type { TraceDirection } from './trace.ts';

/** Sees one open line. What it is given nobody changes later. It must not throw. */
export interface LineTap {
  bytes(direction: TraceDirection, bytes: Uint8Array, at: number): void;
  closed(reason: CloseReason, at: number): void;
}

/** Is told of every line that opens, and of every one that would not. */
export interface Tap {
  opened(address: PortAddress): LineTap;
  refused(address: PortAddress, error: AppError): void;
}

const tapTransport = (transport: Transport, tap: LineTap, now: () => number): Transport => {
  const incoming = createIncomingBytes();
  transport.onBytes((chunk, arrivedAt) => {
    tap.bytes('fromTerminal', chunk, arrivedAt);
    incoming.push(chunk, arrivedAt);
  });
  void transport.closed.then((reason) => {
    tap.closed(reason, now());
  });
  return {
    address: transport.address,
    closed: transport.closed,
    onBytes: (listener) => incoming.subscribe(listener),
    write: (bytes, signal) => {
      const at = now();
      // Asked first: bytes that the transport refuses at once have not been on the line.
      const written = transport.write(bytes, signal);
      tap.bytes('toTerminal', bytes, at);
      return written;
    },
    close: () => transport.close(),
  };
};

/** The same ports with every line tapped. */
export const tapPorts = <P extends PortSource>(ports: P, tap: Tap, now: () => number): P => ({
  ...ports,
  open: async (address, signal) => {
    const opened = await ports.open(address, signal);
    if (opened.ok) return success(tapTransport(opened.value, tap.opened(opened.value.address), now));
    tap.refused(address, opened.error);
    return opened;
  },
});
