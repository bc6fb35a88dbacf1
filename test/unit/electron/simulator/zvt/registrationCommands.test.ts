import { describe, expect, it } from 'vitest';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { findTag } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { tagsAfter, terminalOn, withTags } from './terminalOn.ts';

describe('a registration', () => {
  it('without tags gives status, TID and currency, and stores the config-byte', async () => {
    const { ask, terminal } = terminalOn({ state: { currency: '0978' } });
    const [first, completion] = await ask('06 00 06 12 34 56 8C 09 78');
    expect(first).toBe('80 00 00');
    expect(completion).toMatch(/^06 0F 0A 19 00 29 10 09 .. .. 49 09 78$/);
    expect(terminal.state().till).toMatchObject({ isRegistered: true, configByte: 0x8c, takesTags: false });
  });

  it('with tags tells displays, columns, largest APDU, messages, character sets and languages', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete', state: { currency: '0978' } });
    const [, completion = ''] = await ask('06 00 0D 00 00 00 8C 09 78 06 05 14 01 FE 26 00');
    const tags = tagsAfter(completion, 10);
    expect(tags.map(({ tag }) => tag.toString(16))).toEqual(['10', '11', '12', '14', '1a', '26', '27', '28']);
    expect(toSpacedHex(findTag(tags, 0x26)?.value ?? new Uint8Array())).toContain('0A 02 0F 4D');
    expect(findTag(tags, 0x14)?.value).toEqual(Uint8Array.of(0xfe));
    expect(terminal.state().till).toMatchObject({ takesTags: true, permits: [], characterSet: 0xfe });
  });

  it('in another currency is refused where the profile says so, and taken elsewhere', async () => {
    expect(await terminalOn({ profile: 'feigLike' }).ask('06 00 06 00 00 00 8C 09 78')).toEqual(['84 1E 01 6F']);
    const restricted = await terminalOn({ profile: 'restrictedAcquirer' }).ask('06 00 06 00 00 00 8C 09 78');
    expect(restricted[1]).toMatch(/^06 0F 0A 19/);
  });

  it('without bit 08 is ended by the acquirer that demands it', async () => {
    const { ask, terminal } = terminalOn({ profile: 'restrictedAcquirer' });
    expect(await ask('06 00 06 00 00 00 84 09 78')).toEqual(['80 00 00', '06 1E 01 83']);
    expect(terminal.state().till.isRegistered).toBe(false);
  });

  it('recommended by that acquirer is taken, without tags in the answer', async () => {
    const { ask } = terminalOn({ profile: 'restrictedAcquirer' });
    const answers = await ask('06 00 10 12 34 56 BE 09 78 03 01 06 06 26 04 0A 02 06 D3');
    expect(answers[1]).toMatch(/^06 0F 0A 19 00 29/);
  });

  it.each(['06 00 03 00 00 00', '06 00 05 00 00 00 8C 09', '06 00 08 00 00 00 8C 09 78 06 05', '06 00 04 AA 00 00 8C'])(
    'written as %s is not understood',
    async (hex) => {
      expect(await terminalOn().ask(hex)).toEqual(['84 9A 00']);
    },
  );

  it('is told what the terminal needs first', async () => {
    const { ask } = terminalOn({ state: { statusCode: 0x51 } });
    expect((await ask('06 00 04 00 00 00 8C'))[1]).toMatch(/^06 0F 0A 19 01/);
  });

  it('is undone by a log-off, which leaves config-byte 86 and has no completion', async () => {
    const { ask, terminal } = terminalOn();
    await ask(withTags);
    expect(await ask('06 02 00')).toEqual(['80 00 00']);
    expect(terminal.state().till).toMatchObject({ isRegistered: false, configByte: 0x86, takesTags: false });
  });
});
