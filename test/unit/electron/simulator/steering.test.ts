import { describe, expect, it } from 'vitest';
import type { SimulatorEvent } from '../../../../electron/simulator/simulatorFamily.ts';
import { enquiry, switchOn } from './switchOn.ts';

describe('a person at a simulated terminal', () => {
  it('ends with the abort key what is going on, and nothing else', async () => {
    const { raw, clock, terminal } = switchOn({ profile: 'slow', kind: 'stream' });
    expect(terminal.steering.press('abortKey').ok).toBe(true);
    await clock.settle();
    expect(raw.apdus()).toEqual([]);
    await raw.send('06 70 00');
    await clock.advance(500);
    raw.forget();
    terminal.steering.press('abortKey');
    await clock.advance(10_000);
    expect(raw.apdus()).toEqual(['06 1E 01 6C']);
  });

  it('opens the cover, empties and refills the paper, and leaves a card inside', () => {
    const { terminal } = switchOn();
    const { press } = terminal.steering;
    press('paperEmpty');
    expect(terminal.state()).toMatchObject({
      statusCode: 0xcc,
      lockBits: 0x0400,
      maintenance: { printer: { state: 1, paperPercent: 0 } },
    });
    press('paperRefilled');
    expect(terminal.state()).toMatchObject({
      statusCode: 0,
      lockBits: 0,
      maintenance: { printer: { paperPercent: 100 } },
    });
    press('cardInserted');
    expect(terminal.state()).toMatchObject({ statusCode: 0xdc, lockBits: 0x0020 });
    press('cardRemoved');
    press('coverOpened');
    expect(terminal.state()).toMatchObject({ statusCode: 0xcc, maintenance: { printer: { state: 2 } } });
    press('coverClosed');
    expect(terminal.state()).toMatchObject({ statusCode: 0, lockBits: 0 });
  });

  it('restarts it: the line goes, and for three seconds nothing is heard', async () => {
    const { clock, terminal, line } = switchOn();
    terminal.steering.press('restart');
    await clock.settle();
    expect((await line.closed).kind).not.toBe('failed');
    const again = switchOn();
    again.terminal.steering.silence(3);
    await again.raw.send(enquiry);
    await again.clock.advance(2900);
    expect(again.raw.heard()).toBe('');
  });

  it('has no other keys', () => {
    expect(switchOn().terminal.steering.press('toString')).toMatchObject({ error: { facts: { field: 'press' } } });
  });
});

describe('steering', () => {
  it('silences the terminal and lets it speak again', async () => {
    const { raw, clock, terminal } = switchOn({ kind: 'stream' });
    terminal.steering.silence(60);
    await raw.send(enquiry);
    await clock.advance(1000);
    expect(raw.apdus()).toEqual([]);
    terminal.steering.silence(0);
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.apdus()).toHaveLength(2);
    expect(terminal.steering.silence(-1).ok).toBe(false);
    expect(terminal.steering.silence('long').ok).toBe(false);
    expect(terminal.steering.silence(Number.NaN).ok).toBe(false);
  });

  it('puts everything back as it was', async () => {
    const { raw, clock, terminal } = switchOn();
    const before = terminal.state();
    await raw.send('06 00 04 00 00 00 8C');
    await clock.settle();
    terminal.change({ statusCode: 0xdf });
    terminal.setFaults([{ kind: 'duplicate', block: 1 }]);
    terminal.setProfile('silent');
    terminal.steering.reset();
    expect(terminal.state()).toEqual(before);
    expect([terminal.faults(), terminal.profile(), terminal.commands()]).toEqual([[], 'extension', []]);
  });

  it('tells beforehand whether changes would be taken, and makes none', () => {
    const { terminal } = switchOn();
    expect(terminal.steering.validate({ set: { statusCode: 1 }, profile: 'slow', fault: [] }).ok).toBe(true);
    expect(terminal.steering.validate({ set: { statusCode: 1 }, profile: 'nope' }).ok).toBe(false);
    expect(terminal.steering.validate({ set: { statusCode: 1000 } }).ok).toBe(false);
    expect(terminal.steering.validate({ fault: [{ kind: 'fire' }] }).ok).toBe(false);
    expect(terminal.state().statusCode).toBe(0);
  });

  it('tells what happens, until it is told to stop, and never a password', async () => {
    const { raw, clock, terminal } = switchOn({ profile: 'complete', kind: 'stream' });
    const heard: SimulatorEvent[] = [];
    const stop = terminal.steering.onEvent((event) => heard.push(event));
    await raw.send('05 01 07 12 34 56 03 04 06 00');
    await clock.settle();
    await raw.send('06 79 00');
    await clock.settle();
    terminal.change({ statusCode: 1 });
    stop();
    terminal.change({ statusCode: 2 });
    expect(heard.map(({ event }) => event)).toEqual(['command', 'command', 'printed', 'changed']);
    expect(heard[0]).toMatchObject({ bytes: '05 01 07 ** ** ** 03 04 06 00', at: '2026-11-22T01:30:05.000Z' });
    expect(terminal.steering.receivedText()).toEqual(['05 01 07 ** ** ** 03 04 06 00', '06 79 00']);
  });
});

describe('a seed', () => {
  const answerOf = async (ownSeed: number | undefined, ms: number): Promise<string> => {
    const { terminal, raw, clock } = switchOn({
      kind: 'stream',
      at: Date.UTC(2026, 0, 1) + ms,
      state: { drifts: true },
    });
    if (ownSeed !== undefined) terminal.steering.reseed(ownSeed);
    await raw.send('0F 4D 07 06 05 DF 51 02 60 61');
    await clock.settle();
    return (raw.apdus()[1] ?? '').replace(/DF 56 07 .{20}/, '');
  };

  it('makes the same serial number and readings whenever it is switched on, and another seed others', async () => {
    expect(await answerOf(7, 0)).toBe(await answerOf(7, 86_400_000));
    expect(await answerOf(7, 0)).not.toBe(await answerOf(8, 0));
  });

  it('keeps what is wrong with the terminal', () => {
    const { terminal } = switchOn({ state: { statusCode: 0xcc } });
    terminal.steering.reseed(99);
    expect(terminal.state()).toMatchObject({ statusCode: 0xcc, name: 'SIM-X3 SIMULATED' });
    expect(terminal.state().serialHex).toMatch(/^5A[0-9A-F]{6}$/);
    expect(terminal.state().tid).toBe(terminal.state().maintenance?.merchant?.tid);
    expect(terminal.steering.reseed(-1).ok).toBe(false);
    expect(terminal.steering.reseed(1.5).ok).toBe(false);
  });

  it('rolls the dice of random faults', () => {
    const { terminal } = switchOn({ faults: [{ kind: 'random', rate: 0.5, seed: 1 }] });
    terminal.steering.reseed(6);
    expect(terminal.faults()).toEqual([{ kind: 'random', rate: 0.5, seed: 7 }]);
  });
});
