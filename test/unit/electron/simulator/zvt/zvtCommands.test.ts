import { describe, expect, it } from 'vitest';
import { enquiry, type Setup, switchOn } from '../switchOn.ts';
import { tagsAfter, terminalOn } from './terminalOn.ts';

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
