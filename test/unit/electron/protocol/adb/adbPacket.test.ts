import { describe, expect, it } from 'vitest';
import { type AdbPacket, AdbPacketFramer, encodePacket } from '../../../../../electron/protocol/adb/adbPacket.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open: AdbPacket = { word: 'OPEN', arg0: 1, arg1: 0, data: bytes('exec:getprop') };
const okay: AdbPacket = { word: 'OKAY', arg0: 7, arg1: 1, data: new Uint8Array(0) };

describe('a message between server and terminal', () => {
  it('is six little-endian words and its data', () => {
    const sent = encodePacket({ ...open, data: bytes('AB') });
    expect(Buffer.from(sent).toString('hex')).toBe(
      '4f50454e010000000000000002000000' + '83000000' + 'b0afbab1' + '4142',
    );
  });

  it('is found whole wherever its bytes are cut, and two in one piece are two', () => {
    const sent = Uint8Array.from([...encodePacket(open), ...encodePacket(okay)]);
    for (let cut = 0; cut <= sent.length; cut += 1) {
      const framer = new AdbPacketFramer();
      const found = [...framer.push(sent.subarray(0, cut)), ...framer.push(sent.subarray(cut))];
      expect(found).toEqual([open, okay]);
    }
  });

  it('may leave out the sum of its bytes', () => {
    const without = encodePacket(open);
    without.fill(0, 16, 20);
    expect(new AdbPacketFramer().push(without)).toEqual([open]);
  });

  it('is none where the words do not fit each other, or the length is beyond any version of the protocol', () => {
    const wrongMagic = encodePacket(okay);
    wrongMagic[20] = 0;
    const huge = encodePacket(okay);
    new DataView(huge.buffer).setUint32(12, 0x7fff_ffff, true);
    const wrongSum = encodePacket({ ...okay, data: bytes('level: 85') });
    wrongSum[30] = 0x39;
    const wrongWord = encodePacket(okay);
    wrongWord[0] = 0;
    for (const foreign of [wrongMagic, huge, wrongSum, wrongWord]) {
      expect(new AdbPacketFramer().push(Uint8Array.from([...encodePacket(open), ...foreign]))).toEqual([
        open,
        'foreign',
      ]);
    }
  });
});
