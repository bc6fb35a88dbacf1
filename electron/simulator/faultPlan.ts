// Decides what a simulated line does to each thing that passes: behaviours stacked on one another, no flags elsewhere.
import { fromHex } from '../protocol/field/hex.ts';
import type { Fault } from './faults.ts';
import { type Random, seededRandom } from './random.ts';

/** Something on its way from the terminal to the console. */
export interface Outgoing {
  readonly kind: 'block' | 'ack' | 'nak';
  readonly bytes: Uint8Array;
  /** Counted from 1 per kind, repeats included. */
  readonly number: number;
}

/** What goes on the line instead. */
export type Piece =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'silence'; readonly ms: number };

/** What the terminal does with a block that came in good order. */
export type Reception = 'accept' | 'nak' | 'lose';

/** One way in which a line misbehaves; null = this is not its business. */
export interface Behaviour {
  outgoing?(unit: Outgoing): readonly Piece[] | null;
  incoming?(blockNumber: number): Reception | null;
  /** Whether an acknowledgement of the console goes unheard. */
  missesAck?(ackNumber: number): boolean;
}

const bytes = (content: Uint8Array): Piece => ({ kind: 'bytes', bytes: content });

const withFlippedBit = (content: Uint8Array, at: number, bit = 0): Uint8Array => {
  const copy = content.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
};

/** The first checksum byte of a serial block; on TCP, which has none, the last byte of the message. */
const flipChecksum = (content: Uint8Array): Uint8Array => withFlippedBit(content, Math.max(0, content.length - 2), 3);

const isWithin = (number: number, first: number, times: number): boolean => number >= first && number < first + times;

const onBlock = (matches: (number: number) => boolean, act: (content: Uint8Array) => readonly Piece[]): Behaviour => ({
  outgoing: (unit) => (unit.kind === 'block' && matches(unit.number) ? act(unit.bytes) : null),
});

const randomDamage = (content: Uint8Array, random: Random): readonly Piece[] => {
  const at = Math.floor(random() * content.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      return [bytes(withFlippedBit(content, at, Math.floor(random() * 8)))];
    case 1:
      return [];
    case 2:
      return [bytes(content.slice(0, at)), bytes(content.slice(at + 1))];
    case 3:
      return [bytes(Uint8Array.of(0x00, 0xff, 0x41)), bytes(content)];
    default:
      return [bytes(content.slice(0, at)), { kind: 'pause', ms: 300 }, bytes(content.slice(at))];
  }
};

const randomly = (rate: number, random: Random): Behaviour => ({
  outgoing: (unit) => {
    if (random() >= rate) return null;
    return unit.kind === 'block' ? randomDamage(unit.bytes, random) : [];
  },
  incoming: () => (random() >= rate ? null : random() < 0.5 ? 'nak' : 'lose'),
});

const crcErrorEvery = (every: number): Behaviour => {
  let spared = 0;
  return onBlock(
    (number) => {
      // The repeat of a damaged block has the next number and goes out whole.
      const isHit = number % every === 0 && number !== spared;
      spared = isHit ? number + 1 : spared;
      return isHit;
    },
    (content) => [bytes(flipChecksum(content))],
  );
};

/** The behaviour that a fault describes. */
export const behaviourOf = (fault: Fault): Behaviour => {
  const only = (number: number): boolean => 'block' in fault && number === fault.block;
  switch (fault.kind) {
    case 'crcError':
      return onBlock(
        (number) => isWithin(number, fault.block, fault.times),
        (content) => [bytes(flipChecksum(content))],
      );
    case 'crcErrorEvery':
      return crcErrorEvery(fault.every);
    case 'dropAck':
      return { outgoing: (unit) => (unit.kind === 'ack' && isWithin(unit.number, fault.ack, fault.times) ? [] : null) };
    case 'missAck':
      return { missesAck: (number) => isWithin(number, fault.ack, fault.times) };
    case 'nak':
    case 'lose':
      return { incoming: (number) => (isWithin(number, fault.block, fault.times) ? fault.kind : null) };
    case 'gap':
      return onBlock(only, (content) => [
        bytes(content.slice(0, fault.atByte)),
        { kind: 'pause', ms: fault.ms },
        bytes(content.slice(fault.atByte)),
      ]);
    case 'duplicate':
      return onBlock(only, (content) => [bytes(content), bytes(content)]);
    case 'noise':
      return onBlock(
        (number) => fault.block === 0 || fault.block === number,
        (content) => [bytes(fromHex(fault.hex)), bytes(content)],
      );
    case 'truncate':
      return onBlock(
        (number) => isWithin(number, fault.block, fault.times),
        (content) => [bytes(content.slice(0, fault.atByte))],
      );
    case 'close':
      return onBlock(only, (content) => [bytes(content.slice(0, fault.atByte)), { kind: 'cut' }]);
    case 'silence':
      return onBlock(only, () => [{ kind: 'silence', ms: fault.seconds * 1000 }]);
    case 'random':
      return randomly(fault.rate, seededRandom(fault.seed));
  }
};

/** Decides for one connection; counts what passes. */
export interface FaultPlan {
  outgoing(kind: Outgoing['kind'], content: Uint8Array): readonly Piece[];
  incoming(): Reception;
  hearsAck(): boolean;
}

/** A plan of stacked behaviours: the first one whose business it is decides. */
export const createFaultPlan = (behaviours: readonly Behaviour[]): FaultPlan => {
  const counts = { block: 0, ack: 0, nak: 0 };
  let received = 0;
  let acks = 0;
  return {
    outgoing: (kind, content) => {
      counts[kind] += 1;
      const number = counts[kind];
      for (const behaviour of behaviours) {
        const pieces = behaviour.outgoing?.({ kind, bytes: content, number }) ?? null;
        if (pieces !== null) return pieces;
      }
      return [bytes(content)];
    },
    incoming: () => {
      received += 1;
      for (const behaviour of behaviours) {
        const reception = behaviour.incoming?.(received) ?? null;
        if (reception !== null) return reception;
      }
      return 'accept';
    },
    hearsAck: () => {
      acks += 1;
      return !behaviours.some((behaviour) => behaviour.missesAck?.(acks) === true);
    },
  };
};
