// Slows a transport down to the speed of a serial line, both ways, so that it takes the wire time and hardly more.
//
//   absolute time line:   |--byte--|--byte--|--byte--|     each byte has its own due time, computed, never added up
//   what is handed over:  |.................|........|     in pieces, when a timer comes round
//
// A timer comes late by up to a millisecond or so. What it was late by is credited to what follows (the console's answer
// to a late byte is late for that reason alone); so the lateness of timers does not grow with the number of messages.
import { createIncomingBytes } from '../transport/incomingBytes.ts';
import type { Transport } from '../transport/transport.ts';

/** Speed of a line. */
export interface LineRate {
  readonly baud: number;
  /** 11 for 8N2 (start, 8 data, 2 stop), 10 for 8N1. */
  readonly bitsPerByte: 10 | 11;
}

/** Time as pacing needs it: finer than a millisecond. */
export interface FineClock {
  /** Milliseconds with fractions, from any starting point. */
  now(): number;
  after(ms: number, action: () => void): void;
}

/** The computer's own, unaffected by changes of the wall clock. */
const fineClock: FineClock = {
  now: () => performance.now(),
  after: (ms, action) => void setTimeout(action, ms),
};

/** Bytes that a UART hands over in one go: its FIFO. */
const pieceBytes = 16;
/** Below this a timer would miss by more than it waits. */
const timerGrainMs = 0.5;
/** A longer stall than this is the computer's, and is not made up for. */
const mostCreditMs = 25;

/** Time that this many bytes take on the wire, in ms. */
export const wireTimeMs = (bytes: number, rate: LineRate): number => (bytes * rate.bitsPerByte * 1000) / rate.baud;

interface Passage {
  readonly bytes: Uint8Array;
  readonly deliver: (piece: Uint8Array) => Promise<void> | void;
  readonly done: () => void;
}

/** One direction of the line; `late` is shared by both. */
const createDirection = (rate: LineRate, clock: FineClock, late: { ms: number }) => {
  const waiting: Passage[] = [];
  let isBusy = false;
  let lineFreeAt = Number.NEGATIVE_INFINITY;

  const pass = (passage: Passage, from: number, start: number): void => {
    const next = Math.min(passage.bytes.length, from + pieceBytes);
    const due = start + wireTimeMs(next, rate);
    const handOver = (): void => {
      late.ms = Math.min(mostCreditMs, Math.max(-mostCreditMs, clock.now() - due));
      void passage.deliver(passage.bytes.subarray(from, next));
      if (next < passage.bytes.length) pass(passage, next, start);
      else {
        lineFreeAt = due;
        passage.done();
        isBusy = false;
        begin();
      }
    };
    const wait = due - clock.now();
    if (wait < timerGrainMs) handOver();
    else clock.after(wait, handOver);
  };

  const begin = (): void => {
    const passage = waiting.shift();
    if (passage === undefined || isBusy) return;
    isBusy = true;
    pass(passage, 0, Math.max(clock.now() - late.ms, lineFreeAt));
  };

  return (passage: Passage): void => {
    waiting.push(passage);
    if (!isBusy) begin();
  };
};

/** The same transport at the speed of a line. A write resolves when its last byte is on the other side. */
export const paceTransport = (inner: Transport, rate: LineRate, clock: FineClock = fineClock): Transport => {
  const late = { ms: 0 };
  const outward = createDirection(rate, clock, late);
  const inward = createDirection(rate, clock, late);
  const incoming = createIncomingBytes();
  inner.onBytes((chunk, arrivedAt) => {
    const copy = chunk.slice();
    const begunAt = clock.now();
    inward({
      bytes: copy,
      deliver: (piece) => {
        incoming.push(piece, arrivedAt + Math.round(clock.now() - begunAt));
      },
      done: () => undefined,
    });
  });
  return {
    address: inner.address,
    closed: inner.closed,
    close: () => inner.close(),
    onBytes: (listener) => incoming.subscribe(listener),
    write: (bytes, signal) =>
      new Promise((resolve, reject) => {
        if (bytes.length === 0) {
          resolve();
          return;
        }
        const copy = bytes.slice();
        const pieces: Promise<void>[] = [];
        outward({
          bytes: copy,
          deliver: (piece) => {
            pieces.push(inner.write(piece, signal));
          },
          done: () => void Promise.all(pieces).then(() => resolve(), reject),
        });
      }),
  };
};
