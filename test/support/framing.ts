// Feeding framers in pieces, and what they said, as text.
import { toSpacedHex } from '../../electron/protocol/field/hex.ts';
import type { Framer, FramerEvent } from '../../electron/protocol/framing/framer.ts';

/** One event as text: `ack`, `bad crc`, `discarded 00 FF`, or the APDU as hex. */
export const eventText = (event: FramerEvent): string => {
  if (event.kind === 'block') return toSpacedHex(event.apdu);
  if (event.kind === 'bad') return `bad ${event.reason}`;
  return event.kind === 'discarded' ? `discarded ${toSpacedHex(event.bytes)}` : event.kind;
};

/** What a framer says to the pieces of `bytes` cut at these places. */
export const feed = (framer: Framer, bytes: Uint8Array, cuts: readonly number[] = []): string[] => {
  const places = [0, ...cuts, bytes.length];
  return places
    .slice(1)
    .flatMap((end, at) => framer.push(bytes.subarray(places[at], end)))
    .map(eventText);
};

/** What a framer says to one byte after the other. */
export const feedSingly = (framer: Framer, bytes: Uint8Array): string[] =>
  feed(
    framer,
    bytes,
    Array.from({ length: Math.max(0, bytes.length - 1) }, (_, at) => at + 1),
  );
