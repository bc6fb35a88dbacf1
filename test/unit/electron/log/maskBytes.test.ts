import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteMasker } from '../../../../electron/log/maskBytes.ts';
import { fromHex, toHex, toSpacedHex } from '../../../../electron/protocol/field/hex.ts';
import { anyPan, formsOf, isFoundIn } from '../../../support/testCards.ts';

const masked = (bytes: Uint8Array, isWhole = true): string => toSpacedHex(createByteMasker().mask(bytes, isWhole));
const text = (characters: string): Uint8Array => Uint8Array.from(characters, (each) => each.charCodeAt(0));
const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('createByteMasker', () => {
  it('leaves first six and last four of a number in characters, also with blanks or dashes', () => {
    expect(asText(createByteMasker().mask(text('PAN 4111111111111111 ok\r\n'), true))).toBe(
      'PAN 411111******1111 ok\r\n',
    );
    expect(asText(createByteMasker().mask(text('4111 1111-1111 1111\n'), true))).toBe('4111 11**-**** 1111\n');
  });

  it('leaves them of a number packed two digits to a byte, odd numbers and fillers included', () => {
    expect(masked(fromHex('22 F1 F6 41 11 11 11 11 11 11 11'))).toMatch(/^22 F1 F6 41 1/);
    expect(masked(fromHex('FF 37 82 82 24 63 10 00 5F'))).toBe('FF 37 82 82 2A 2A E0 00 5F');
  });

  it('masks what follows the number of a track, whatever the check digit says', () => {
    expect(asText(createByteMasker().mask(text(';4111111111111112=99121011234?\n'), true))).toBe(
      ';411*********1112=***********?\n',
    );
    expect(masked(fromHex('AA 41 11 11 11 11 11 11 12 D9 91 21 01 12 3F'))).not.toContain('99 12');
    expect(asText(createByteMasker().mask(text('%B4111111111111111^DOE/JOHN^9912101?'), true))).not.toContain('DOE');
  });

  it('leaves dates, versions, serial numbers and short numbers alone', () => {
    for (const harmless of [
      '2026-11-22 09:30:05',
      'GER-APP-v2.0.9;cR02.01.01-00.09-2-2;CC26',
      '17F59B1F',
      '123456789012',
    ]) {
      expect(asText(createByteMasker().mask(text(`${harmless}\r\n`), true))).toBe(`${harmless}\r\n`);
    }
    expect(masked(fromHex('06 1E 01 6C'))).toBe('06 1E 01 6C');
  });

  it('finds a packed number that looks like a line of text', () => {
    for (const line of [
      '0A 21 25 30 70 63 09 2F',
      '20 20 20 20 21 70 50 6F 0A',
      '0A 20 24 21 30 32 51 20 7D 99 12 10 11 23',
    ]) {
      expect(masked(fromHex(line)), line).toMatch(/2A|E/u);
    }
    const masker = createByteMasker();
    const first = toSpacedHex(masker.mask(fromHex('59 24 66 21 47 40 0D'), false));
    expect(first).toMatch(/^2A 2A 2A 2A/u);
  });

  it('leaves the words of a text alone', () => {
    for (const line of [
      'STATUS ETUDES99 BATTERY',
      'battery status 98',
      'BatteryStatus "Ready"',
      'Gate way 1 STATE READY 22',
    ]) {
      expect(asText(createByteMasker().mask(text(`${line}\r\n`), true)), line).toBe(`${line}\r\n`);
      expect(asText(createByteMasker().mask(text(`${line}\r`), false)), line).toBe(`${line}\r`);
    }
  });

  it('looks at a long line of signs in no longer time than at its length', () => {
    const line = text(`"${' '.repeat(200_000)}!`);
    expect(createByteMasker().mask(line, false)).toHaveLength(line.length);
  });

  it('keeps only six digits of a run that is cut, and none of its continuation', () => {
    const masker = createByteMasker();
    expect(asText(masker.mask(text('41111111'), false))).toBe('411111**');
    expect(asText(masker.mask(text('11111111\n'), true))).toBe('********\n');
    expect(asText(masker.mask(text('12345678'), true))).toBe('12345678');
  });

  it('finds a number that comes byte by byte', () => {
    const masker = createByteMasker();
    const out = Array.from('4111111111111111')
      .map((each) => asText(masker.mask(text(each), false)))
      .join('');
    expect(out).toBe('411111**********');
  });

  it('finds a number of a block whose DLEs are doubled', () => {
    // 4110 1011 …: the bytes 10 10 stand for one 10 on a serial line.
    const pan = '4110101111111115';
    const luhn = Array.from(pan)
      .reverse()
      .reduce((sum, digit, at) => {
        const value = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
        return sum + (value > 9 ? value - 9 : value);
      }, 0);
    const last = String((10 - ((luhn - 5) % 10)) % 10);
    const real = pan.slice(0, 15) + last;
    const doubled = fromHex(real).reduce<number[]>(
      (all, byte) => all.concat(byte === 0x10 ? [byte, byte] : [byte]),
      [],
    );
    const hex = masked(Uint8Array.from([0xaa, ...doubled, 0xaa])).replaceAll(' ', '');
    expect(hex).not.toContain(toHex(Uint8Array.from(doubled)));
    expect(hex).toContain('2A');
  });

  it('forgets what came before when told so', () => {
    const masker = createByteMasker();
    masker.mask(text('411111'), false);
    masker.reset();
    expect(asText(masker.mask(text('1234567 '), true))).toBe('1234567 ');
  });

  it('lets no card number through in any form, at any place, in any cutting', () => {
    fc.assert(
      fc.property(
        anyPan,
        fc.uint8Array({ maxLength: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (pan, before, after, sizes, isOnePiece) => {
          for (const form of formsOf(pan)) {
            const whole = Uint8Array.from([...before, ...form.bytes, ...after]);
            const masker = createByteMasker();
            const out: number[] = [];
            for (let from = 0, turn = 0; from < whole.length; turn += 1) {
              const size = isOnePiece ? whole.length : (sizes[turn % sizes.length] ?? 1);
              out.push(...masker.mask(whole.subarray(from, from + size), from + size >= whole.length));
              from += size;
            }
            expect(out.length).toBe(whole.length);
            expect(isFoundIn(pan, Uint8Array.from(out)), form.name).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes a megabyte of digits without stopping for long', () => {
    const masker = createByteMasker();
    const piece = text('4'.repeat(4096));
    // Time of the processor: what else the machine does at the moment is not the masker's.
    const before = process.cpuUsage();
    for (let turn = 0; turn < 256; turn += 1) masker.mask(piece, false);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
