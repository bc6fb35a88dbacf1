import { describe, expect, it } from 'vitest';
import { largestFile, ZvtFileCollector } from '../../../../../electron/driver/zvt/zvtFileCollector.ts';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { encodeInteger } from '../../../../../electron/protocol/field/integers.ts';
import { encodeContainer, encodeTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';

const message = (
  bytes: Uint8Array,
  more: { position?: number; total?: number; file?: number; command?: number; isDamaged?: boolean } = {},
) => ({
  command: more.command ?? 0x040f,
  data: encodeContainer(
    encodeTlv(
      0x2d,
      concatBytes([
        more.file === undefined ? new Uint8Array(0) : encodeTlv(0x1d, Uint8Array.of(more.file)),
        more.position === undefined ? new Uint8Array(0) : encodeTlv(0x1e, encodeInteger(more.position, 4)),
        more.total === undefined ? new Uint8Array(0) : encodeTlv(0x1f00, encodeInteger(more.total, 4)),
        encodeTlv(0x1c, bytes),
      ]),
    ),
  ),
  arrivedAt: 0,
  isDamaged: more.isDamaged ?? false,
});
const hex = (answer: Uint8Array | null): string | null => (answer === null ? null : toSpacedHex(answer));
const aCollector = (stop = new AbortController()) => new ZvtFileCollector(2, stop.signal);

describe('a file', () => {
  it('is whole when it is as long as the terminal said, or when the terminal did not say', () => {
    const told = aCollector();
    expect(hex(told.take(message(Uint8Array.of(1, 2), { position: 0, total: 3, file: 2 })))).toBe('80 00 00');
    expect(told).toMatchObject({ received: 2, totalBytes: 3, isWhole: false });
    told.take(message(Uint8Array.of(3), { position: 2 }));
    expect(told).toMatchObject({ received: 3, isWhole: true, stoppedBecause: null });
    expect(told.bytes).toEqual(Uint8Array.of(1, 2, 3));
    const untold = aCollector();
    untold.take(message(Uint8Array.of(1)));
    untold.take(message(Uint8Array.of(2)));
    expect(untold).toMatchObject({ received: 2, totalBytes: null, isWhole: true });
  });

  it('takes a piece that comes again only once, and of one that overlaps what is new', () => {
    const file = aCollector();
    file.take(message(Uint8Array.of(1, 2), { position: 0 }));
    file.take(message(Uint8Array.of(1, 2), { position: 0 }));
    file.take(message(Uint8Array.of(2, 3), { position: 1 }));
    expect(file.bytes).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('does not answer what is no piece of a file', () => {
    const file = aCollector();
    expect(file.take(message(Uint8Array.of(1), { command: 0x04ff }))).toBeNull();
    expect(file.take(message(Uint8Array.of(1), { isDamaged: true }))).toBeNull();
    expect(file.take({ command: 0x040f, data: new Uint8Array(0), arrivedAt: 0, isDamaged: false })).toBeNull();
  });

  it('is not whole when a piece of it could not be read or belonged to another file', () => {
    for (const lost of [
      message(Uint8Array.of(2), { isDamaged: true }),
      message(Uint8Array.of(2), { file: 5, total: 1 }),
      { command: 0x040f, data: Uint8Array.of(0x06, 0x83, 0x01), arrivedAt: 0, isDamaged: false },
    ]) {
      const file = aCollector();
      file.take(message(Uint8Array.of(1)));
      file.take(lost);
      file.take(message(Uint8Array.of(3)));
      expect(file).toMatchObject({ isWhole: false, totalBytes: null });
    }
  });

  it('refuses a piece of another file and one with a hole before it', () => {
    const file = aCollector();
    expect(hex(file.take(message(Uint8Array.of(1), { file: 5 })))).toBe('84 9A 00');
    expect(hex(file.take(message(Uint8Array.of(1), { position: 7 })))).toBe('84 9A 00');
    expect(file).toMatchObject({ received: 0, isWhole: false });
  });

  it('that is larger than any log is stopped, whatever the terminal claims', () => {
    const file = aCollector();
    file.take(message(Uint8Array.of(1), { total: 4_000_000_000 }));
    expect(file.totalBytes).toBe(4_000_000_000);
    const big = new Uint8Array(60_000);
    let answer: string | null = null;
    for (let at = 0; at < largestFile / big.length + 1; at += 1) answer = hex(file.take(message(big)));
    expect(answer).toBe('84 6C 00');
    expect(file.received).toBeLessThanOrEqual(largestFile);
    expect(file.stoppedBecause?.en).toContain('larger than 16 MiB');
  });

  it('that brings nothing new any more is stopped', () => {
    const file = aCollector();
    let answer: string | null = null;
    for (let round = 0; round < 51; round += 1) answer = hex(file.take(message(new Uint8Array(0))));
    expect(answer).toBe('84 9A 00');
    expect(file.stoppedBecause?.en).toContain('nothing new comes');
    const repeating = aCollector();
    repeating.take(message(Uint8Array.of(1), { position: 0 }));
    for (let round = 0; round < 51; round += 1)
      answer = hex(repeating.take(message(Uint8Array.of(1), { position: 0 })));
    expect(answer).toBe('84 9A 00');
    expect(repeating.bytes).toEqual(Uint8Array.of(1));
  });

  it('is stopped when the operator cancels', () => {
    const stop = new AbortController();
    const file = aCollector(stop);
    stop.abort();
    expect(hex(file.take(message(Uint8Array.of(1))))).toBe('84 6C 00');
  });
});
