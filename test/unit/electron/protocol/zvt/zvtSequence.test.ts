import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { sequenceNumber, ZvtSequence } from '../../../../../electron/protocol/zvt/zvtSequence.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const dataOf = (apdu: Uint8Array): Uint8Array => parseApdu(apdu)?.data ?? new Uint8Array(0);
const hex = (bytes: Uint8Array): string => toSpacedHex(bytes);
const positive = fromHex('80 00 00');

/** After a registration that offered numbers (z001) and got them (z004). */
const agreed = (): ZvtSequence => {
  const sequence = new ZvtSequence();
  sequence.completed(vectorBytes('z001'), dataOf(vectorBytes('z004')));
  return sequence;
};

describe('the number of a message', () => {
  it('is read wherever its container stands: behind bitmaps, a status, minutes or nothing', () => {
    expect(sequenceNumber(dataOf(vectorBytes('z004')))).toBe(0);
    expect(sequenceNumber(dataOf(vectorBytes('z005')))).toBe(1);
    expect(sequenceNumber(dataOf(vectorBytes('z006')))).toBe(2);
    expect(sequenceNumber(dataOf(vectorBytes('z007')))).toBe(8);
    expect(sequenceNumber(fromHex('00 41 42 06 06 1F 73 03 00 12 34'))).toBe(1234);
  });

  it('is none where there is none, where it is not decimal, and where the container is cut off', () => {
    expect(sequenceNumber(dataOf(vectorBytes('z003')))).toBeNull();
    expect(sequenceNumber(fromHex('06 06 1F 73 03 00 00 0A'))).toBeNull();
    expect(sequenceNumber(fromHex('06 06 1F 73 03 00 00'))).toBeNull();
    expect(sequenceNumber(fromHex('06 05 1F 73 02 00 01'))).toBeNull();
    expect(sequenceNumber(new Uint8Array(0))).toBeNull();
  });
});

describe('before numbers were agreed on', () => {
  it('nothing carries one', () => {
    const sequence = new ZvtSequence();
    expect(hex(sequence.numbered(fromHex('06 79 00')))).toBe('06 79 00');
    expect(hex(sequence.answer(dataOf(vectorBytes('z006')), positive))).toBe('80 00 00');
    expect(sequence.isAnswerToLast({ command: 0x8000, data: dataOf(vectorBytes('z005')) })).toBe(true);
    expect(sequence.answerGiven(dataOf(vectorBytes('z006')))).toBeNull();
  });

  it.each([
    ['not offered', 'z010', 'z004'],
    ['not echoed', 'z001', 'z003'],
    ['another command', 'z021', 'z004'],
  ])('%s: they are not used', (_, command, completion) => {
    const sequence = new ZvtSequence();
    sequence.completed(vectorBytes(command), dataOf(vectorBytes(completion)));
    expect(hex(sequence.numbered(fromHex('06 79 00')))).toBe('06 79 00');
  });
});

describe('once numbers were agreed on', () => {
  it.each([
    ['a command without data', '06 79 00', '06 79 08 06 06 1F 73 03 00 00 01'],
    ['a password', '06 93 03 12 06 00', '06 93 0B 12 06 00 06 06 1F 73 03 00 00 01'],
    ['a container', '06 70 05 06 03 1B 01 01', '06 70 0B 06 09 1B 01 01 1F 73 03 00 00 01'],
    ['password and container', '05 01 07 00 00 00 03 04 06 00', '05 01 0D 00 00 00 03 04 06 06 1F 73 03 00 00 01'],
    [
      'date and time',
      '06 91 0B 00 00 00 AA 26 01 01 0C 10 10 10',
      '06 91 13 00 00 00 AA 26 01 01 0C 10 10 10 06 06 1F 73 03 00 00 01',
    ],
    ['the extension', '0F 4D 00', '0F 4D 08 06 06 1F 73 03 00 00 01'],
    ['a maker’s command', '0F A1 02 00 01', '0F A1 02 00 01'],
  ])('%s is sent with the next one; a maker’s own as it is', (_, plain, numbered) => {
    expect(hex(agreed().numbered(fromHex(plain)))).toBe(numbered);
  });

  it('a registration carries none but its own offer', () => {
    expect(hex(agreed().numbered(vectorBytes('z001')))).toBe(hex(vectorBytes('z001')));
  });

  it('an answer repeats the number of its message, and the next command goes on from there', () => {
    const sequence = agreed();
    sequence.numbered(fromHex('06 79 00'));
    expect(sequence.isAnswerToLast({ command: 0x8000, data: dataOf(vectorBytes('z005')) })).toBe(true);
    expect(hex(sequence.answer(dataOf(vectorBytes('z006')), positive))).toBe('80 00 08 06 06 1F 73 03 00 00 02');
    expect(hex(sequence.answer(dataOf(vectorBytes('z007')), fromHex('84 83 00')))).toBe(
      '84 83 08 06 06 1F 73 03 00 00 08',
    );
    expect(hex(sequence.numbered(fromHex('06 79 00')))).toContain('00 00 09');
  });

  it('a message without one is answered without one', () => {
    expect(hex(agreed().answer(fromHex('17'), positive))).toBe('80 00 00');
  });

  it('an answer with another number is late, one without a number is taken', () => {
    const sequence = agreed();
    sequence.numbered(fromHex('06 79 00'));
    expect(sequence.isAnswerToLast({ command: 0x8000, data: fromHex('06 06 1F 73 03 00 00 07') })).toBe(false);
    expect(sequence.isAnswerToLast({ command: 0x8000, data: new Uint8Array(0) })).toBe(true);
  });

  it('999999 is followed by 000001', () => {
    const sequence = agreed();
    sequence.answer(fromHex('17 06 06 1F 73 03 99 99 99'), positive);
    expect(hex(sequence.numbered(fromHex('06 79 00')))).toContain('1F 73 03 00 00 01');
  });

  it('a message that comes again has the answer that it was given, as long as it is not long ago', () => {
    const sequence = agreed();
    const message = dataOf(vectorBytes('z006'));
    const answer = sequence.answer(message, positive);
    expect(sequence.answerGiven(message)).toEqual(answer);
    for (let number = 10; number < 30; number += 1) {
      sequence.answer(fromHex(`17 06 06 1F 73 03 00 00 ${String(number)}`), positive);
    }
    expect(sequence.answerGiven(message)).toBeNull();
  });

  it('a log-off ends them', () => {
    const sequence = agreed();
    sequence.completed(fromHex('06 02 00'), new Uint8Array(0));
    expect(hex(sequence.numbered(fromHex('06 79 00')))).toBe('06 79 00');
  });
});
