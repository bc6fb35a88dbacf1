import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../electron/driver/zvt/plugin.ts';
import { createByteMasker } from '../../../../electron/log/maskBytes.ts';
import { fromHex, toSpacedHex } from '../../../../electron/protocol/field/hex.ts';
import { createTrafficWords, differences } from '../../../../electron/service/trafficWords.ts';
import { toyPlugin } from '../../../support/captures.ts';

describe('createTrafficWords', () => {
  it('has a whole message masked and described by the family that understands it', () => {
    const words = createTrafficWords([toyPlugin]);
    const piece = { bytes: fromHex('05 01 02 12 34 56'), isWhole: true };
    const message = words.mask('toTerminal', piece, { masker: createByteMasker() });
    expect(toSpacedHex(message.bytes)).toBe('05 01 02 EE EE EE');
    expect(message).toMatchObject({ family: 'toy', masked: [{ from: 3, to: 6 }] });
    expect(words.describe('toTerminal', message)?.summary.en).toBe('Toy');
    expect(words.familyOf('toTerminal', piece.bytes)).toBe('toy');
    expect(words.describe('toTerminal', { bytes: piece.bytes, family: null })).toBeNull();
  });

  it('masks everything else by its digits: broken pieces, and what nobody understands', () => {
    const words = createTrafficWords([toyPlugin]);
    const pan = fromHex('05 F1 F6 41 11 11 11 11 11 11 11 FF');
    for (const piece of [
      { bytes: pan, isWhole: false },
      { bytes: fromHex(`07${toSpacedHex(pan).slice(2)}`), isWhole: true },
    ]) {
      const message = words.mask('toTerminal', piece, { masker: createByteMasker() });
      expect(message.family).toBeNull();
      expect(toSpacedHex(message.bytes)).not.toContain('41 11 11 11 11 11 11 11');
    }
  });

  it('takes a family that stumbles, or gives back something else, for one that does not understand', () => {
    const stumbling = {
      ...toyPlugin,
      describe: () => {
        throw new Error('oops');
      },
    };
    const shortening = { ...toyPlugin, mask: () => new Uint8Array(0) };
    for (const plugin of [stumbling, shortening]) {
      const message = createTrafficWords([plugin]).mask(
        'toTerminal',
        { bytes: fromHex('05 01 02 03'), isWhole: true },
        { masker: createByteMasker() },
      );
      expect(message).toEqual({ bytes: fromHex('05 01 02 03'), masked: [], family: null });
    }
  });

  it('does not ask whose a message is that was cut by the rules of a protocol', () => {
    const silent = { ...zvtPlugin, describe: () => null };
    const piece = { bytes: fromHex('05 01 03 12 34 56'), isWhole: true, isFramed: true as const };
    const message = createTrafficWords([silent]).mask('toTerminal', piece, { masker: createByteMasker(), kind: 'tcp' });
    expect(message).toMatchObject({ family: 'zvt', masked: [{ from: 3, to: 6 }] });
  });

  it('cuts a line as the first family of its kind does, and at its pauses without one', () => {
    const tcp = createTrafficWords([zvtPlugin]).cutterFor('tcp');
    expect(tcp.push(fromHex('80 00 00 06 0F 00')).length).toBe(2);
    const serial = createTrafficWords([zvtPlugin]).cutterFor('serial');
    expect(serial.push(fromHex('06 10 02 80 00 00 10 03 F5 1F')).length).toBe(2);
    const plain = createTrafficWords([toyPlugin]).cutterFor('tcp');
    expect(plain.push(fromHex('80 00 00 06 0F 00'))).toEqual([]);
  });
});

describe('differences', () => {
  it('names the places in which two pieces differ', () => {
    expect(differences(fromHex('01 02 03 04 05'), fromHex('01 FF FF 04 FF'))).toEqual([
      { from: 1, to: 3 },
      { from: 4, to: 5 },
    ]);
  });
});
