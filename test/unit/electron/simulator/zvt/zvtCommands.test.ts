import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { findTag, parseTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { enquiry, type Setup, switchOn } from '../switchOn.ts';

/** A terminal on a TCP line; `ask` gives every message that a command brought, answered politely. */
const terminalOn = (setup: Setup = {}) => {
  const made = switchOn({ kind: 'stream', ...setup });
  const ask = async (hex: string, ms = 0): Promise<readonly string[]> => {
    made.raw.forget();
    await made.raw.send(hex);
    if (ms === 0) await made.clock.settle();
    else await made.clock.advance(ms);
    return [...made.raw.apdus()];
  };
  return { ...made, ask };
};

/** Tags of a message whose container begins behind so many bytes of data. */
const tagsAfter = (hex: string, bytes: number) => {
  const apdu = fromHex(hex);
  const from = (apdu[2] === 0xff ? 5 : 3) + bytes;
  const head = apdu[from + 1] === 0x82 ? 4 : apdu[from + 1] === 0x81 ? 3 : 2;
  expect(apdu[from]).toBe(0x06);
  const { nodes, problems } = parseTlv(apdu.subarray(from + head));
  expect(problems).toEqual([]);
  return nodes;
};

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

const withTags = '06 00 14 00 00 00 8C 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00';

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

describe('message sequence numbers', () => {
  it('are on every message once they were accepted, from 1 on, and the response repeats the number of its command', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    const [, completion = ''] = await ask(withTags);
    expect(completion).toMatch(/1F 73 03 00 00 00$/);
    const answers = await ask('06 70 0B 06 09 1B 01 01 1F 73 03 00 00 01');
    expect(answers[0]).toBe('80 00 08 06 06 1F 73 03 00 00 01');
    const numbers = answers.slice(1).map((one) => one.slice(-8));
    expect(numbers).toEqual(['00 00 02', '00 00 03', '00 00 04']);
  });

  it('tell a command that comes again: it is answered with the same ending and not carried out twice', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete', state: { statusCode: 0x51 } });
    await ask(withTags);
    const command = '06 93 0B 00 00 00 06 06 1F 73 03 00 00 07';
    const once = await ask(command);
    expect(terminal.state().statusCode).toBe(0);
    terminal.change({ statusCode: 0x51 });
    const again = await ask(command);
    expect(again[0]).toBe(once[0]);
    expect(again).toHaveLength(2);
    expect(terminal.state().statusCode).toBe(0x51);
  });

  it('begin at 1 again after 999999', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask(withTags);
    const [first, second] = await ask('06 79 08 06 06 1F 73 03 99 99 99');
    expect(first).toMatch(/99 99 99$/);
    expect(second).toMatch(/00 00 01$/);
  });

  it('are not accepted by a terminal without them', async () => {
    const { ask } = terminalOn({ profile: 'longForm' });
    expect((await ask(withTags))[1]).not.toContain('1F 73');
  });
});

describe('a diagnosis', () => {
  const typed = (type: string): string => `06 70 05 06 03 1B 01 ${type}`;

  it.each(['01', '02', '03', '04'])("of type %s goes online, sets the till's clock and completes", async (type) => {
    const { ask } = terminalOn({ profile: 'complete' });
    const answers = await ask(typed(type));
    expect(answers[0]).toBe('80 00 00');
    expect(answers[1]).toMatch(/^04 FF .. D2 03 06 .. 24 .. 07/);
    expect(answers.at(-2)).toMatch(/^04 01 08 AA 26 11 22 0C/);
    expect(answers.at(-1)).toBe('06 0F 00');
  });

  it('of type F1 is refused with 6A while turnover is open, and done when it is not', async () => {
    for (const [unsettledCount, ending] of [
      [3, '06 1E 01 6A'],
      [0, '06 0F 00'],
    ] as const) {
      const { ask, terminal } = terminalOn({ profile: 'restrictedAcquirer' });
      terminal.change({ maintenance: null, turnover: { count: unsettledCount } });
      expect((await ask(typed('F1'))).at(-1)).toBe(ending);
    }
  });

  it('of an unknown type is not possible, and no type at all where one is mandatory', async () => {
    expect(await terminalOn().ask(typed('77'))).toEqual(['80 00 00', '06 1E 01 83']);
    expect(await terminalOn({ profile: 'restrictedAcquirer' }).ask('06 70 00')).toEqual(['80 00 00', '06 1E 01 83']);
  });

  it('of the restricted acquirer brings neither texts nor the time', async () => {
    expect(await terminalOn({ profile: 'restrictedAcquirer' }).ask(typed('01'))).toEqual(['80 00 00', '06 0F 00']);
  });

  it('clears what it was wanted for', async () => {
    const { ask, terminal } = terminalOn({ state: { statusCode: 0xc2, lockBits: 0x2004 } });
    await ask(typed('01'));
    expect(terminal.state()).toMatchObject({ statusCode: 0, lockBits: 0x0004 });
  });

  it('does not set the clock of a till that did not list 04 01', async () => {
    const { ask } = terminalOn();
    await ask('06 00 0E 00 00 00 8C 09 78 06 06 26 04 0A 02 06 D3');
    expect((await ask(typed('01'))).filter((one) => one.startsWith('04 01'))).toEqual([]);
  });
});

describe('receipts', () => {
  it('come out on paper where the terminal has a printer and no till wants them', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete' });
    expect(await ask('06 79 00')).toEqual(['80 00 00', '06 0F 00']);
    expect(terminal.state().paper).toEqual({ receipts: 1, lines: 11 });
  });

  it('do not come out without paper', async () => {
    const { ask } = terminalOn({ profile: 'complete', state: { statusCode: 0xcc } });
    expect(await ask('06 1A 00')).toEqual(['80 00 00', '06 1E 01 CC']);
  });

  it('go to a till that registered for them, in blocks if it listed 06 D3, else in lines with a last one', async () => {
    const blocks = terminalOn({ profile: 'complete' });
    await blocks.ask('06 00 0E 00 00 00 8C 01 56 06 06 26 04 0A 02 06 D3');
    const asBlocks = await blocks.ask('06 79 00');
    expect(asBlocks.map((one) => one.slice(0, 5))).toEqual(['80 00', '06 D3', '06 0F']);
    const lines = terminalOn({ profile: 'complete' });
    await lines.ask('06 00 06 00 00 00 8C 01 56');
    const asLines = await lines.ask('06 79 00');
    expect(asLines.filter((one) => one.startsWith('06 D1'))).toHaveLength(11);
    expect(asLines.at(-2)).toMatch(/^06 D1 .. 81/);
    expect(lines.terminal.state().paper.receipts).toBe(0);
  });

  it('are cut into blocks that the till can take', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask('06 00 12 00 00 00 8C 01 56 06 0A 1A 02 01 00 26 04 0A 02 06 D3');
    const answers = await ask('06 1A 00');
    const blocks = answers.filter((one) => one.startsWith('06 D3'));
    expect(blocks.length).toBeGreaterThan(5);
    for (const one of blocks) expect(one.split(' ').length).toBeLessThanOrEqual(256);
  });

  it('carry a container behind the text at the acquirer that never gave it up', async () => {
    const { ask, terminal } = terminalOn({ profile: 'restrictedAcquirer' });
    terminal.change({ allowsEndOfDay: true, update: { isPending: true } });
    await ask('06 00 06 00 00 00 BE 01 56');
    const answers = await ask('06 50 03 00 00 00');
    const lines = answers.filter((one) => one.startsWith('06 D1'));
    expect(lines.length).toBeGreaterThan(2);
    for (const one of lines) expect(one).toMatch(/06 04 1F 07 01 01$/);
    expect(answers.at(-1)).toBe('06 0F 02 27 E0');
  });

  it.each([
    ['feigLike', 'cp437', 'G\x81ltigkeit'],
    ['utf8', 'utf8', 'GÃ¼ltigkeit'],
  ] as const)('of %s are written in %s', async (profile, _, word) => {
    const { ask } = terminalOn({ profile });
    const [, printed = ''] = await ask('06 1A 00');
    expect(textOf(fromHex(printed))).toContain(word);
  });

  it('are written in the character set that the till chose and the terminal confirmed', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask('06 00 11 00 00 00 8C 01 56 06 09 14 01 01 26 04 0A 02 06 D3');
    const [, printed = ''] = await ask('06 1A 00');
    expect(textOf(fromHex(printed))).toContain('Gültigkeit');
  });
});

describe('the clock', () => {
  it('is set by 06 91, and the next status shows it', async () => {
    const { ask, terminal } = terminalOn({ state: { clockOffsetSeconds: -10_800, statusCode: 0x62 } });
    expect(await ask('06 91 0B 00 00 00 AA 26 11 22 0C 09 31 00')).toEqual(['80 00 00', '06 0F 00']);
    expect(terminal.state()).toMatchObject({ clockOffsetSeconds: 55, statusCode: 0 });
    expect((await ask(enquiry))[1]).toContain('34 0D 1F 0E 04 20 26 11 22 1F 0F 03 09 31 00');
  });

  it.each([
    ['06 91 0B 00 00 00 AA 26 13 22 0C 09 31 00', ['80 00 00', '06 1E 01 9A']],
    ['06 91 0B 00 00 00 AA 99 11 22 0C 09 31 00', ['80 00 00', '06 1E 01 9A']],
    ['06 91 0B 00 00 00 AA 26 1F 22 0C 09 31 00', ['84 9A 00']],
    ['06 91 03 00 00 00', ['84 9A 00']],
  ])('is not set to what is no time: %s', async (hex, answers) => {
    const { ask, terminal } = terminalOn();
    expect(await ask(hex)).toEqual(answers);
    expect(terminal.state().clockOffsetSeconds).toBe(2);
  });

  it('can stand still', async () => {
    const { ask, clock } = terminalOn({ state: { stoppedClock: '2026-01-02T03:04:05' } });
    await clock.advance(5000);
    expect((await ask(enquiry))[1]).toContain('34 0D 1F 0E 04 20 26 01 02 1F 0F 03 03 04 05');
  });
});

describe('an initialisation', () => {
  it('tells how it goes and clears what it was wanted for', async () => {
    const { ask, terminal } = terminalOn({ state: { statusCode: 0x51, state: 1, lockBits: 0x4000 } });
    const answers = await ask('06 93 03 00 00 00');
    expect(answers.slice(1, 4).map((one) => one.slice(0, 11))).toEqual(['04 FF 01 CA', '04 FF 01 D2', '04 FF 01 D3']);
    expect(answers.at(-1)).toBe('06 0F 00');
    expect(terminal.state()).toMatchObject({ statusCode: 0, state: 0, lockBits: 0 });
  });

  it('can fail', async () => {
    const { ask } = terminalOn({ state: { initialisationResult: 0xa3 } });
    expect((await ask('06 93 03 00 00 00')).at(-1)).toBe('06 1E 01 A3');
  });
});

describe('turnover totals', () => {
  it('name number and sum without a card number', async () => {
    const { ask } = terminalOn();
    const [, totals = '', end] = await ask('06 10 03 00 00 00');
    expect(totals).toMatch(
      /^04 0F .. 27 00 04 00 00 00 01 86 50 49 01 56 0C .. .. .. 0D 11 22 60 F0 F5 F3 00 01 00 03 03/,
    );
    expect(end).toBe('06 0F 00');
  });

  it('are settled by an end of day only where the state allows one', async () => {
    expect(await terminalOn().ask('06 50 03 00 00 00')).toEqual(['84 83 00']);
    const { ask, terminal } = terminalOn({ state: { allowsEndOfDay: true } });
    expect((await ask('06 50 03 00 00 00')).at(-1)).toBe('06 0F 00');
    expect(terminal.state().maintenance?.results?.unsettledCount).toBe(0);
  });
});

describe('a software update', () => {
  it('completes first, then nothing is heard, then E0, then the new version', async () => {
    const { ask, terminal, clock } = terminalOn({
      profile: 'restrictedAcquirer',
      state: { update: { result: 0, quietSeconds: 30, remoteSeconds: 20, newVersion: 'SIMULATED-3', isPending: true } },
    });
    const answers = await ask('08 10 00');
    expect(answers[1]).toMatch(/^06 0F 0A 27 00 0C .. .. .. AA 26 11 22$/);
    expect(await ask(enquiry, 25_000)).toEqual([]);
    await clock.advance(5000);
    expect((await ask(enquiry))[1]).toMatch(/E0$/);
    await clock.advance(20_000);
    expect((await ask(enquiry))[1]).toMatch(/00$/);
    expect(terminal.state()).toMatchObject({ softwareVersion: 'SIMULATED-3', update: { isPending: false } });
  });

  it('tells about it meanwhile at another', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    const answers = await ask('08 10 00', 11_000);
    expect(answers.filter((one) => one.startsWith('04 FF'))).toHaveLength(3);
    expect(answers.at(-1)).toMatch(/^06 0F 0A 27 00/);
    expect((await ask(enquiry))[1]).toMatch(/^06 0F/);
  });

  it('that fails changes nothing', async () => {
    const { ask } = terminalOn({
      state: { update: { result: 0xa1, quietSeconds: 30, remoteSeconds: 0, newVersion: null, isPending: false } },
    });
    expect((await ask('08 10 00')).at(-1)).toMatch(/27 A1/);
    expect((await ask(enquiry))[1]).toMatch(/^06 0F/);
  });
});

describe('a log file', () => {
  const files = { blockBytes: 4, '2': 'hello world', '3': 'äß' };

  it('comes in blocks with position and total length', async () => {
    const { ask } = terminalOn({ state: { files } });
    const answers = await ask('08 11 07 06 05 2D 03 1D 01 02');
    expect(answers[1]).toBe('04 0F 16 06 14 2D 12 1D 01 02 1E 02 00 00 1F 00 02 00 0B 1C 04 68 65 6C 6C');
    expect(answers.slice(1, -1)).toHaveLength(3);
    expect(answers.at(-1)).toBe('06 0F 02 27 00');
  });

  it('comes from an offset, and several come in one command', async () => {
    const { ask } = terminalOn({ state: { files } });
    const answers = await ask('08 11 10 06 0E 2D 07 1D 01 02 1E 02 00 08 2D 03 1D 01 03');
    expect(answers.slice(1, -1)).toEqual([
      '04 0F 15 06 13 2D 11 1D 01 02 1E 02 00 08 1F 00 02 00 0B 1C 03 72 6C 64',
      '04 0F 14 06 12 2D 10 1D 01 03 1E 02 00 00 1F 00 02 00 02 1C 02 84 E1',
    ]);
  });

  it('is stopped by the till with 84', async () => {
    const { raw, clock } = switchOn({ state: { files }, kind: 'stream', polite: false });
    await raw.send('08 11 07 06 05 2D 03 1D 01 02');
    await clock.settle();
    raw.forget();
    await raw.send('84 6C 00');
    await clock.settle();
    expect(raw.apdus()).toEqual(['06 1E 01 6C']);
  });

  it('is made up where nobody gave one, the same for the same terminal', async () => {
    const read = () => terminalOn({ state: { files: { blockBytes: 60_000 } } }).ask('08 11 07 06 05 2D 03 1D 01 02');
    const [once, again] = await Promise.all([read(), read()]);
    expect(once).toEqual(again);
    expect(textOf(fromHex(once[1] ?? ''))).toMatch(/host/);
  });

  it('that does not exist is not possible, and a request without one is not understood', async () => {
    expect(await terminalOn().ask('08 11 07 06 05 2D 03 1D 01 09')).toEqual(['80 00 00', '06 1E 01 83']);
    expect(await terminalOn().ask('08 11 00')).toEqual(['84 9A 00']);
  });
});

describe('a command that is refused', () => {
  it.each([
    '08 12 05 06 03 1D 01 02',
    '08 13 00',
    '08 14 00',
    '06 20 00',
    '06 18 00',
    '06 1B 00',
    '06 95 00',
    '08 40 01 07',
    '0F CA 00',
  ])('%s is unknown to every terminal here', async (hex) => {
    expect(await terminalOn({ profile: 'complete' }).ask(hex)).toEqual(['84 83 00']);
  });

  it.each(['06 93 03 00 00 00', '06 91 00', '08 11 00', '06 10 03 00 00 00', '06 1A 00', '06 79 00', '0F 4D 00'])(
    '%s is unknown to the restricted acquirer',
    async (hex) => {
      expect(await terminalOn({ profile: 'restrictedAcquirer' }).ask(hex)).toEqual(['84 83 00']);
    },
  );

  it('is refused with Abort while the terminal is locked, but for what a locked one still does', async () => {
    const locked = { isLockedOut: true, statusCode: 0xdf };
    expect(await terminalOn({ state: locked }).ask('06 93 03 00 00 00')).toEqual(['80 00 00', '06 1E 01 DF']);
    expect(await terminalOn({ state: locked }).ask('06 01 00')).toEqual(['80 00 00', '06 1E 01 DF']);
    expect(await terminalOn({ state: locked }).ask('06 E0 00')).toEqual(['84 83 00']);
    expect((await terminalOn({ state: locked }).ask('08 10 00')).at(-1)).toMatch(/^06 0F/);
    expect((await terminalOn({ state: locked }).ask('06 00 04 00 00 00 8C')).at(-1)).toMatch(/^06 0F/);
  });

  it('brings another password than the terminal has', async () => {
    const { ask } = terminalOn({ state: { password: '123456' } });
    expect(await ask(enquiry)).toEqual(['80 00 00', '06 1E 01 83']);
    expect((await ask('05 01 07 12 34 56 03 04 06 00'))[1]).toMatch(/^06 0F/);
  });
});

describe('other ways of a terminal', () => {
  it('writes every length in the long form', async () => {
    const { ask } = terminalOn({ profile: 'longForm' });
    const answers = await ask(enquiry);
    expect(answers[0]).toBe('80 00 FF 00 00');
    expect(answers[1]).toMatch(/^06 0F FF .. 00/);
  });

  it('understands a command in the long form', async () => {
    expect((await terminalOn().ask('05 01 FF 07 00 00 00 00 03 04 06 00'))[1]).toMatch(/^06 0F/);
  });

  it('explains an abort where it can', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    expect((await ask('06 70 05 06 03 1B 01 77'))[1]).toMatch(/^06 1E .. 83 06 .. 1F 16 03 FF 00 83 1F 17/);
  });

  it('never comes to an end, in messages of 65535 bytes', async () => {
    const { raw, clock } = switchOn({ profile: 'babbler', kind: 'stream', polite: false });
    await raw.send(enquiry);
    for (let time = 0; time < 3; time += 1) {
      await clock.settle();
      await raw.send('80 00 00');
    }
    await clock.settle();
    const [first, ...rest] = raw.apdus();
    expect(first).toBe('80 00 00');
    expect(rest).toHaveLength(4);
    for (const one of rest) expect(one.startsWith('06 D3 FF FF FF 06 82 FF FB')).toBe(true);
    expect(tagsAfter(rest[0] ?? '', 0)).toHaveLength(2);
  });

  it('speaks something else in five ways', async () => {
    const firstBytes = async (profile: Setup['profile'] & string): Promise<string> => {
      const { raw, clock } = switchOn({ profile });
      await raw.send(enquiry);
      await clock.settle();
      return raw.heard().slice(0, 8);
    };
    expect(await firstBytes('wrongProtocol')).toBe('00 00 00');
    expect(await firstBytes('wrongProtocolStx')).toBe('02 41 30');
    expect(await firstBytes('wrongProtocolNak')).toBe('15 03 69');
    expect(await firstBytes('wrongProtocolHttp')).toBe('48 54 54');
    expect(await firstBytes('wrongProtocolTls')).toBe('15 03 03');
  });

  it('can be aborted in every state and while nothing goes on', async () => {
    const { ask, raw, clock } = terminalOn({ profile: 'slow' });
    expect(await ask('06 B0 00')).toEqual(['80 00 00']);
    await raw.send('06 70 00');
    await clock.advance(1000);
    expect(await ask('06 B0 00')).toEqual(['80 00 00', '06 1E 01 6C']);
    expect((await ask(enquiry, 3000)).at(-1)).toMatch(/^06 0F/);
  });
});
