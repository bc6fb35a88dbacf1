// Records what goes over a transport as a trace file, as a capture of the program does.

import type { TraceRecord } from '../../electron/transport/trace/trace.ts';
import { lineBlock, recordBlock, sectionBlock } from '../../electron/transport/trace/writePcapng.ts';
import type { Transport } from '../../electron/transport/transport.ts';

/** A transport that is listened to, and the trace so far. */
export const record = (inner: Transport, now: () => number) => {
  const records: TraceRecord[] = [];
  const add = (direction: 'toTerminal' | 'fromTerminal', bytes: Uint8Array): void => {
    records.push({ line: 0, at: now(), direction, bytes: bytes.slice(), comments: [] });
  };
  const transport: Transport = {
    address: inner.address,
    closed: inner.closed,
    close: () => inner.close(),
    write: async (bytes, signal) => {
      add('toTerminal', bytes);
      await inner.write(bytes, signal);
    },
    onBytes: (listener) =>
      inner.onBytes((chunk, at) => {
        add('fromTerminal', chunk);
        listener(chunk, at);
      }),
  };
  const file = (): Uint8Array =>
    Buffer.concat([
      sectionBlock({ program: 'test', system: 'test', comment: '' }),
      lineBlock({ name: inner.address.text, description: null }),
      ...records.map(recordBlock),
    ]);
  return { transport, records, file };
};
