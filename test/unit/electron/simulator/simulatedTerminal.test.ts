import { describe, expect, it } from 'vitest';
import { exchangeState } from './exchangeState.ts';
import { enquiry, switchOn } from './switchOn.ts';

describe('a simulated terminal on a serial line', () => {
  it('speaks the published exchange byte for byte, doubled DLEs and checksums included', async () => {
    const { clock, raw } = switchOn({ state: exchangeState, at: Date.UTC(2026, 10, 22, 1, 30, 10), polite: false });
    await raw.sendRaw('10 02 0F 4D 10 10 06 0E DF 50 01 01 DF 51 02 67 68 DF 54 02 10 10 00 10 03 09 9F');
    await clock.settle();
    expect(raw.heard()).toBe('06 10 02 80 00 00 10 03 F5 1F');
    raw.forget();
    await raw.sendRaw('06');
    await clock.settle();
    expect(raw.heard()).toBe(
      '10 02 06 0F C1 06 81 BE FF 4D 81 BA DF 50 01 01 DF 51 02 67 68 DF 56 07 20 26 11 22 09 30 10 10 FF 67 51 DF 46 ' +
        '0F 38 32 32 32 39 30 30 35 39 34 33 30 39 36 44 DF 47 08 30 31 32 33 34 35 30 37 DF 48 08 34 38 32 32 32 39 30 ' +
        '30 DF 49 12 E5 A5 BD E9 82 BB E5 B1 85 E4 BE BF E5 88 A9 E5 BA 97 DF 4A 01 03 DF 4B 07 20 26 11 21 10 10 10 ' +
        '10 07 DF 4C 03 00 01 27 FF 68 50 FF 73 22 DF 57 02 39 37 DF 58 01 01 DF 59 07 20 26 11 22 09 12 10 10 DF 5A 0C ' +
        '32 36 31 31 32 32 30 39 33 30 31 37 FF 73 13 DF 57 02 39 37 DF 58 01 05 DF 59 07 20 26 11 22 09 09 55 DF 5C 04 ' +
        '00 00 00 10 10 DF 5D 06 00 00 00 08 42 50 DF 5E 02 01 56 10 03 F2 7E',
    );
    raw.forget();
    await raw.sendRaw('06 10 02 80 00 00 10 03 F5 1F');
    await clock.settle();
    expect(raw.heard()).toBe('06');
  });

  it('repeats a block that nobody acknowledges after 5 s, twice and no more', async () => {
    const { clock, raw } = switchOn({ polite: false });
    await raw.send(enquiry);
    await clock.advance(60_000);
    expect(raw.events()).toEqual(['ack', '80 00 00', '80 00 00', '80 00 00']);
  });

  it('repeats at once on NAK, and gives up after three copies', async () => {
    const { clock, raw } = switchOn({ polite: false });
    await raw.send(enquiry);
    for (let time = 0; time < 4; time += 1) {
      await raw.sendRaw('15');
      await clock.settle();
    }
    expect(raw.events()).toEqual(['ack', '80 00 00', '80 00 00', '80 00 00']);
  });

  it('answers a repeated command again without carrying it out twice', async () => {
    const { clock, raw, terminal } = switchOn({ polite: false });
    await raw.send(enquiry);
    await clock.settle();
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.events()).toEqual(['ack', '80 00 00', 'ack', '80 00 00']);
    expect(terminal.commands()).toEqual(['05 01']);
  });

  it('asks for a damaged block again, and for one with a gap after 200 ms', async () => {
    const { clock, raw } = switchOn({ polite: false });
    await raw.sendRaw('10 02 05 01 00 10 03 00 00');
    await clock.settle();
    expect(raw.events()).toEqual(['nak']);
    await raw.sendRaw('10 02 05 01');
    await clock.advance(199);
    expect(raw.events()).toEqual(['nak']);
    await clock.advance(1);
    expect(raw.events()).toEqual(['nak', 'nak']);
  });

  it('waits for the answer to each message before it sends the next', async () => {
    const { clock, raw } = switchOn({ polite: false });
    await raw.send('06 70 00');
    await raw.sendRaw('06');
    await clock.settle();
    expect(raw.events()).toEqual(['ack', '80 00 00', '04 FF 01 D2']);
    await raw.sendRaw('06');
    await clock.advance(3000);
    expect(raw.events()).toHaveLength(3);
    await raw.send('80 00 00');
    await clock.settle();
    expect(raw.events().at(-1)).toBe('04 FF 01 D3');
  });
});

describe('a simulated terminal', () => {
  it('speaks the published exchange over TCP byte for byte', async () => {
    const { clock, raw } = switchOn({ state: exchangeState, kind: 'stream' });
    await raw.send('0F 4D 0B 06 09 DF 50 01 01 DF 51 02 61 66');
    await clock.settle();
    const [first, second] = raw.apdus();
    expect(first).toBe('80 00 00');
    expect(second).toMatch(
      /^06 0F 80 06 7E FF 4D 7B DF 50 01 01 DF 51 02 61 66 DF 56 07 20 26 11 22 09 30 05 FF 61 1C/,
    );
    expect(second?.split(' ')).toHaveLength(131);
  });

  it('leaves out the version or the container if the service byte says so', async () => {
    const { clock, raw } = switchOn();
    await raw.send('05 01 05 00 00 00 03 02');
    await clock.settle();
    expect(raw.apdus()).toEqual(['80 00 00', '06 0F 01 00']);
    raw.forget();
    await raw.send('05 01 00');
    await clock.settle();
    expect(raw.apdus()[1]).toMatch(/^06 0F 19 F0 F2 F1 53 49 4D/);
  });

  it('offers the maintenance extension only where it has one', async () => {
    for (const [profile, isOffered] of [
      ['extension', true],
      ['feigLike', false],
      ['statusOnly', false],
    ] as const) {
      const { clock, raw } = switchOn({ profile });
      await raw.send(enquiry);
      await clock.settle();
      expect(raw.apdus()[1]?.includes('FF 4D 04 DF 50 01 01')).toBe(isOffered);
    }
  });

  it('tells its own clock, off by what its state says', async () => {
    const { clock, raw } = switchOn({ state: { clockOffsetSeconds: -10_800 } });
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.apdus()[1]).toContain('34 0D 1F 0E 04 20 26 11 22 1F 0F 03 06 30 05');
  });

  it.each([
    ['06 01 03 04 00 00', 'extension'],
    ['06 50 03 00 00 00', 'extension'],
    ['06 1A 00', 'extension'],
    ['0F A1 02 00 01', 'extension'],
    ['0F 4D 00', 'feigLike'],
    ['06 00 06 00 00 00 8C 09 78', 'statusOnly'],
    ['0F A1 05 00 00 00 02 55', 'feigLike'],
  ] as const)('answers %s with 84 83 00 where it does not know it', async (command, profile) => {
    const { clock, raw } = switchOn({ profile });
    await raw.send(command);
    await clock.settle();
    expect(raw.apdus()).toEqual(['84 83 00']);
  });

  it('prints 40 columns as one long text block and waits for the answer before it completes', async () => {
    const { clock, raw } = switchOn({ profile: 'feigLike', kind: 'stream' });
    await raw.send('06 1A 00');
    await clock.settle();
    const [first, print, last] = raw.apdus();
    expect(first).toBe('80 00 00');
    expect(print).toMatch(/^06 D3 FF ([0-9A-F]{2} ){2}06 82 ([0-9A-F]{2} ){2}1F 07 01 03 25 82/);
    expect(last).toBe('06 0F 00');
  });

  it('reports by position, shorter when it is cold', async () => {
    const answerAt = async (temperatureCelsius: number): Promise<string> => {
      const print = { batteryVolts: 3.12, temperatureCelsius, merchantName: 'x' };
      const { clock, raw } = switchOn({ profile: 'feigLike', kind: 'stream', state: { print } });
      await raw.send('0F A1 02 00 01');
      await clock.settle();
      return String.fromCharCode(
        ...(raw.apdus()[1] ?? '')
          .split(' ')
          .slice(3)
          .map((byte) => Number.parseInt(byte, 16)),
      );
    };
    expect(await answerAt(24.4)).toMatch(/^5A09\d{4}.{17}1009\d{4}3\.1224\.4$/);
    expect(await answerAt(8)).toMatch(/3\.128\.0$/);
  });

  it('refuses with Abort while it is locked out, but still answers enquiries and maintenance', async () => {
    const { clock, raw } = switchOn({ profile: 'extension', state: { isLockedOut: true, statusCode: 0xdf } });
    await raw.send('06 70 00');
    await clock.settle();
    expect(raw.apdus()).toEqual(['80 00 00', '06 1E 01 DF']);
    raw.forget();
    await raw.send('0F 4D 00');
    await clock.settle();
    expect(raw.apdus()[1]).toMatch(/^06 0F/);
  });

  it('asks for patience while it is busy', async () => {
    const { clock, raw } = switchOn({ state: { statusCode: 0x9c } });
    await raw.send('0F 4D 00');
    await clock.settle();
    expect(raw.apdus()).toEqual(['84 9C 00']);
  });

  it('refuses an enquiry without a password where one is mandatory', async () => {
    const { clock, raw } = switchOn({ profile: 'restrictedAcquirer' });
    await raw.send('05 01 00');
    await clock.settle();
    expect(raw.apdus()).toEqual(['80 00 00', '06 1E 01 83']);
    raw.forget();
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.apdus()[1]).not.toContain('1F 40');
  });

  it('says that it is working when an answer takes long', async () => {
    const { clock, raw } = switchOn({ profile: 'slow' });
    await raw.send('0F 4D 00');
    await clock.advance(2400);
    expect(raw.apdus()).toEqual(['80 00 00', '04 FF 01 0E']);
    await clock.advance(200);
    expect(raw.apdus()[2]).toMatch(/^06 0F FF/);
  });

  it('drops a dialogue when the console begins another, and one that is aborted', async () => {
    const { clock, raw } = switchOn({ profile: 'slow' });
    await raw.send('0F 4D 00');
    await clock.advance(100);
    raw.forget();
    await raw.send('06 00 06 00 00 00 8C 09 78');
    await clock.settle();
    expect(raw.apdus()).toEqual(['80 00 00', '04 FF 01 0E']);
    raw.forget();
    await raw.send('06 B0 00');
    await clock.advance(10_000);
    expect(raw.apdus()).toEqual(['80 00 00', '06 1E 01 6C']);
  });

  it('remembers every command it was sent, and none of the answers', async () => {
    const { clock, raw, terminal } = switchOn();
    for (const command of [enquiry, '0F 4D 00', '06 70 00']) {
      await raw.send(command);
      await clock.settle();
    }
    expect(terminal.commands()).toEqual(['05 01', '0F 4D', '06 70']);
  });

  it('says nothing at all when it is mute, and something foreign when it is no ZVT terminal', async () => {
    const mute = switchOn({ profile: 'silent' });
    await mute.raw.send(enquiry);
    await mute.clock.advance(60_000);
    expect(mute.raw.heard()).toBe('');
    const foreign = switchOn({ profile: 'wrongProtocol' });
    await foreign.raw.send(enquiry);
    await foreign.clock.settle();
    expect(foreign.raw.heard()).toMatch(/^00 00 00 3E 56 45 52 7C/);
    expect(foreign.raw.apdus()).toEqual([]);
  });

  it('changes a part of its state, and refuses a change that makes no sense, keeping the old', () => {
    const { terminal } = switchOn();
    expect(terminal.change({ statusCode: 0xcc, maintenance: { printer: { state: 1 } } }).ok).toBe(true);
    expect(terminal.state()).toMatchObject({
      statusCode: 0xcc,
      maintenance: { printer: { state: 1, dotsPerLine: 384 } },
    });
    expect(terminal.change({ statusCode: 999 })).toMatchObject({
      error: { code: 'input.invalid', facts: { field: 'statusCode' } },
    });
    expect(terminal.change({ name: 'A REAL ONE' })).toMatchObject({ ok: false });
    expect(terminal.change({ nonsense: 1 }).ok).toBe(false);
    expect(terminal.change(null).ok).toBe(false);
    expect(terminal.state().statusCode).toBe(0xcc);
  });
});
