import { describe, expect, it } from 'vitest';
import { BlockSender } from '../../../../../electron/protocol/link/blockSender.ts';
import { usualTiming } from '../../../../../electron/protocol/link/link.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const aSender = () => {
  const clock = createFakeClock();
  const counters = newLinkCounters();
  const written: number[] = [];
  const state = { isReceiving: false };
  const sender = new BlockSender({
    clock,
    counters,
    timing: usualTiming,
    write: (bytes) => {
      written.push(bytes[0] as number);
      return Promise.resolve();
    },
    isReceiving: () => state.isReceiving,
    explain: (sent, naks) => failure('link.silent', { sent, naks }),
  });
  return { clock, counters, written, state, sender };
};

describe('our blocks', () => {
  it('go one after the other, each when the one before is acknowledged', async () => {
    const { sender, written, clock } = aSender();
    const first = sender.send(Uint8Array.of(1), false);
    const second = sender.send(Uint8Array.of(2), true);
    await clock.settle();
    expect(written).toEqual([1]);
    expect(sender.inFlight).toBe('command');
    sender.acknowledged();
    expect(await first).toEqual({ ok: true, value: undefined });
    expect(written).toEqual([1, 2]);
    expect(sender.inFlight).toBe('answer');
    sender.acknowledged();
    expect(await second).toEqual({ ok: true, value: undefined });
    expect(sender.inFlight).toBe('nothing');
  });

  it('are given up after three transmissions with the reasons counted, and the next goes out', async () => {
    const { sender, written, clock } = aSender();
    const first = sender.send(Uint8Array.of(1), false);
    void sender.send(Uint8Array.of(2), false);
    sender.refused();
    await clock.advance(10_000);
    expect(await first).toMatchObject({ error: { facts: { sent: 3, naks: 1 } } });
    expect(written).toEqual([1, 1, 1, 2]);
  });

  it('are not repeated while something is arriving', async () => {
    const { sender, written, clock, state } = aSender();
    void sender.send(Uint8Array.of(1), false);
    state.isReceiving = true;
    await clock.advance(9000);
    expect(written).toEqual([1]);
    state.isReceiving = false;
    await clock.advance(400);
    expect(written).toEqual([1, 1]);
  });

  it('that are answers are repeated when the far end asks by repeating', async () => {
    const { sender, written, clock } = aSender();
    void sender.send(Uint8Array.of(1), false);
    sender.repeatAnswer();
    expect(written).toEqual([1]);
    sender.acknowledged();
    void sender.send(Uint8Array.of(2), true);
    sender.repeatAnswer();
    await clock.settle();
    expect(written).toEqual([1, 2, 2]);
  });

  it('are taken back by their signal, also while they wait', async () => {
    const { sender, written } = aSender();
    const stop = new AbortController();
    void sender.send(Uint8Array.of(1), false);
    const waiting = sender.send(Uint8Array.of(2), false, stop.signal);
    stop.abort();
    expect(await waiting).toMatchObject({ error: { code: 'check.cancelled' } });
    sender.acknowledged();
    expect(written).toEqual([1]);
    expect(await sender.send(Uint8Array.of(3), false, stop.signal)).toMatchObject({
      error: { code: 'check.cancelled' },
    });
  });

  it('all fail at the end', async () => {
    const { sender, clock } = aSender();
    const all = [sender.send(Uint8Array.of(1), false), sender.send(Uint8Array.of(2), false)];
    sender.end(failure('transport.closed'));
    for (const one of all) expect(await one).toMatchObject({ error: { code: 'transport.closed' } });
    expect(clock.pending).toBe(0);
    sender.refused();
    sender.acknowledged();
  });
});
