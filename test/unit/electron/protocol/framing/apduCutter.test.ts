import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { createApduCutter } from '../../../../../electron/protocol/framing/apduCutter.ts';

const cut = (...chunks: string[]): string[] => {
  const cutter = createApduCutter();
  return chunks
    .flatMap((chunk) => cutter.push(fromHex(chunk)))
    .map(({ bytes, isWhole }) => `${toSpacedHex(bytes)}${isWhole ? '' : ' …'}`);
};

describe('createApduCutter', () => {
  it('cuts by the length of each message, in one piece or byte by byte', () => {
    const line = '80 00 00 06 0F 02 27 E0 06 D3 FF 03 00 01 02 03';
    const expected = ['80 00 00', '06 0F 02 27 E0', '06 D3 FF 03 00 01 02 03'];
    expect(cut(line)).toEqual(expected);
    expect(cut(...line.split(' '))).toEqual(expected);
  });

  it('gives what is no message as lines of text or in pieces', () => {
    expect(cut(toSpacedHex(new TextEncoder().encode('HTTP/1.1 400\r\nServer: x\r\n')))).toEqual([
      toSpacedHex(new TextEncoder().encode('HTTP/1.1 400\r\n')),
      toSpacedHex(new TextEncoder().encode('Server: x\r\n')),
    ]);
  });

  it('knows, after a pause, that the rest of a message is still to come', () => {
    const cutter = createApduCutter();
    expect(cutter.push(fromHex('06 0F 04 01 02'))).toEqual([]);
    expect(cutter.held).toBe(5);
    expect(cutter.flush()).toEqual({ bytes: fromHex('06 0F 04 01 02'), isWhole: false });
    expect(cutter.push(fromHex('06 80 80 00 00'))).toEqual([
      { bytes: fromHex('06 80'), isWhole: true },
      { bytes: fromHex('80 00 00'), isWhole: true, isFramed: true },
    ]);
    cutter.push(fromHex('06 0F'));
    expect(cutter.flush()).toEqual({ bytes: fromHex('06 0F'), isWhole: false });
    expect(cutter.flush()).toBeNull();
  });

  it('loses no byte, whatever comes in whatever pieces', () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.uint8Array({ maxLength: 20 }).map((data) => Uint8Array.from([6, 15, data.length, ...data])),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (parts, sizes) => {
          const whole = Uint8Array.from(parts.flatMap((bytes) => [...bytes]));
          const cutter = createApduCutter();
          const out: number[] = [];
          for (let from = 0, turn = 0; from < whole.length; turn += 1) {
            const end = from + (sizes[turn % sizes.length] ?? 1);
            for (const piece of cutter.push(whole.subarray(from, end))) out.push(...piece.bytes);
            if (turn % 5 === 4) out.push(...(cutter.flush()?.bytes ?? []));
            from = end;
          }
          for (let rest = cutter.flush(); rest !== null; rest = cutter.flush()) out.push(...rest.bytes);
          expect(out).toEqual([...whole]);
        },
      ),
    );
  });
});
