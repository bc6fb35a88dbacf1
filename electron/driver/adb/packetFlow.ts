// Hands messages of a daemon to the library at the pace at which it can take them. Two things it cannot: data that comes
// together with the answer to an opening, before it has written the stream down; and an end that comes behind data which
// nobody has taken yet, and which it then forgets. Terminals send both in one piece.
import type { AdbPacket } from '../../protocol/adb/adbPacket.ts';

/** Delivers in order; holds the rest back after an opening until `opened`, and after data until it was acknowledged. */
export class PacketFlow {
  private readonly deliver: (packet: AdbPacket) => void;
  private readonly queue: AdbPacket[] = [];
  /** Streams that we have opened and that the terminal has not closed, by our numbers. */
  private readonly streams = new Set<number>();
  private isOpening = false;
  private waitsFor: 'opened' | 'acknowledged' | null = null;

  constructor(deliver: (packet: AdbPacket) => void) {
    this.deliver = deliver;
  }

  /** A message from the terminal. */
  push(packet: AdbPacket): void {
    this.queue.push(packet);
    this.pump();
  }

  /** A message to the terminal. */
  sent({ word, arg0 }: AdbPacket): void {
    if (word === 'OPEN') {
      this.streams.add(arg0);
      this.isOpening = true;
    } else if ((word === 'OKAY' || word === 'CLSE') && this.waitsFor === 'acknowledged') this.goOn();
  }

  /** The library has written the new stream down, or given it up. */
  opened(): void {
    this.isOpening = false;
    if (this.waitsFor === 'opened') this.goOn();
  }

  private goOn(): void {
    this.waitsFor = null;
    this.pump();
  }

  private pump(): void {
    while (this.waitsFor === null) {
      const packet = this.queue.shift();
      if (packet === undefined) return;
      // Late data of a stream that is over.
      if (packet.word === 'WRTE' && !this.streams.has(packet.arg1)) continue;
      if (packet.word === 'WRTE') this.waitsFor = 'acknowledged';
      else if (packet.word === 'OKAY' && this.isOpening) this.waitsFor = 'opened';
      else if (packet.word === 'CLSE') this.streams.delete(packet.arg1);
      this.deliver(packet);
    }
  }
}
