import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { createBlockCutter } from '../../../../../electron/protocol/framing/blockCutter.ts';
import { DleStxFramer } from '../../../../../electron/protocol/framing/dleStxFramer.ts';

const cut = (...chunks: string[]): string[] => {
  const cutter = createBlockCutter();
  return chunks
    .flatMap((chunk) => cutter.push(fromHex(chunk)))
    .map(({ bytes, isWhole }) => `${toSpacedHex(bytes)}${isWhole ? '' : ' …'}`);
};

describe('createBlockCutter', () => {
  it('gives whole blocks as they are on the line, and single acknowledgements', () => {
    expect(cut('06 10 02 80 00 00 10 03 F5 1F 15')).toEqual(['06', '10 02 80 00 00 10 03 F5 1F', '15']);
    expect(cut('10 02 04 01 08 AA 26 01 01 0C 10 10 10 10 10 10 10 03 A1 48 06')).toEqual([
      '10 02 04 01 08 AA 26 01 01 0C 10 10 10 10 10 10 10 03 A1 48',
      '06',
    ]);
  });

  it('takes checksums that look like line control for what they are', () => {
    expect(cut('10 02 06 10 03 10 03 06', '10 02 06 10 03 10 02', '10 02 06 10 03 10 10')).toEqual([
      '10 02 06 10 03 10 03',
      '06',
      '10 02 06 10 03 10 02',
      '10 02 06 10 03 10 10',
    ]);
  });

  it('gives noise in one piece, and both halves of a block that another one interrupts', () => {
    expect(cut('FF 41 7E 10 02 06 0F 10 02 06 0F 00 10 03 C6 33')).toEqual([
      'FF 41 7E …',
      '10 02 06 0F …',
      '10 02 06 0F 00 10 03 C6 33',
    ]);
    expect(cut('10 41 42 0A')).toEqual(['10 41 42 0A']);
    expect(cut('10 02 05 10 41 06')).toEqual(['10 02 05 10 41 …', '06']);
  });

  it('holds back what has begun until it ends or is asked for', () => {
    const cutter = createBlockCutter();
    expect(cutter.push(fromHex('10 02 06 0F'))).toEqual([]);
    expect(cutter.held).toBe(4);
    expect(cutter.flush()).toEqual({ bytes: fromHex('10 02 06 0F'), isWhole: false });
    expect(cutter.flush()).toBeNull();
    expect(cutter.push(fromHex('00 10 03 C6 33'))).toEqual([{ bytes: fromHex('00 10 03 C6 33'), isWhole: true }]);
    cutter.push(fromHex('41 42'));
    expect(cutter.flush()).toEqual({ bytes: fromHex('41 42'), isWhole: false });
  });

  it('gives up a block that is longer than any', () => {
    const cutter = createBlockCutter();
    const endless = new Uint8Array(70_000).fill(0x41);
    const pieces = [...cutter.push(fromHex('10 02')), ...cutter.push(endless), ...cutter.push(endless)];
    expect(pieces.map(({ bytes, isWhole }) => [bytes.length, isWhole])).toEqual([[140_002, false]]);
  });

  it('loses no byte, whatever comes in whatever pieces', () => {
    const framer = new DleStxFramer();
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.uint8Array({ maxLength: 20 }).map((data) => framer.encode(Uint8Array.from([6, 15, data.length, ...data]))),
      fc.constantFrom(fromHex('06'), fromHex('15'), fromHex('10'), fromHex('10 02'), fromHex('10 03')),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (parts, sizes) => {
          const whole = Uint8Array.from(parts.flatMap((bytes) => [...bytes]));
          const cutter = createBlockCutter();
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
