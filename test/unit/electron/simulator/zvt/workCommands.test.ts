import { describe, expect, it } from 'vitest';
import { enquiry } from '../switchOn.ts';
import { terminalOn } from './terminalOn.ts';

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
