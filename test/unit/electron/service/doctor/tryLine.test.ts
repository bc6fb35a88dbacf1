import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../../electron/driver/zvt/plugin.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { type TryOutcome, tryLine } from '../../../../../electron/service/doctor/tryLine.ts';
import { createMemoryPair, type MemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const attempt = async (farEnd: (pair: MemoryPair) => void, cancelAfterMs = 60_000) => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  farEnd(pair);
  const person = new AbortController();
  let outcome: TryOutcome | null = null;
  void tryLine(
    {
      address: pair.console.address,
      plugin: zvtPlugin,
      password: null,
      silentMs: 1000,
      wholeMs: 3000,
      signal: person.signal,
    },
    {
      clock,
      log: silentLogger,
      ports: { list: () => Promise.resolve([]), open: () => Promise.resolve(success(pair.console)) },
    },
  ).then((ended) => {
    outcome = ended;
  });
  const ended = (): TryOutcome | null => outcome;
  let elapsedMs = 0;
  for (; elapsedMs < 20_000 && ended() === null; elapsedMs += 50) {
    if (elapsedMs === cancelAfterMs) person.abort();
    await clock.advance(50);
  }
  return { outcome: ended(), elapsedMs, pending: clock.pending };
};

describe('one try of a line', () => {
  it('gives up soon on a silent one, and leaves no timer behind', async () => {
    const { outcome, elapsedMs, pending } = await attempt(() => undefined);
    expect(outcome).toEqual({ kind: 'silent' });
    expect(elapsedMs).toBeLessThan(2000);
    expect(pending).toBe(0);
  });

  it('has more patience as soon as anything was heard', async () => {
    const { outcome, elapsedMs } = await attempt((pair) => {
      pair.terminal.onBytes(() => void pair.terminal.write(Uint8Array.of(0x41, 0x42, 0x43)));
    });
    expect(outcome).toMatchObject({ kind: 'noise', isEcho: false, isDamaged: false });
    expect(elapsedMs).toBeGreaterThan(2500);
  });

  it('takes damaged blocks for a bad line, not for another protocol', async () => {
    const { outcome } = await attempt((pair) => {
      pair.terminal.onBytes(
        () => void pair.terminal.write(Uint8Array.of(0x06, 0x10, 0x02, 0x80, 0x00, 0x00, 0x10, 0x03, 0x00, 0x00)),
      );
    });
    expect(outcome).toMatchObject({ kind: 'noise', isDamaged: true });
  });

  it('takes a refusal for an answer', async () => {
    const { outcome } = await attempt((pair) => {
      let isSaid = false;
      pair.terminal.onBytes(() => {
        if (isSaid) return;
        isSaid = true;
        void pair.terminal.write(Uint8Array.of(0x06, 0x10, 0x02, 0x84, 0x83, 0x00, 0x10, 0x03, 0x91, 0x8e));
      });
    });
    expect(outcome).toEqual({ kind: 'answers', report: null });
  });

  it('ends when the person gives up', async () => {
    const { outcome, elapsedMs } = await attempt(() => undefined, 200);
    expect(outcome).toEqual({ kind: 'silent' });
    expect(elapsedMs).toBeLessThan(1000);
  });

  it('says why a port did not open', async () => {
    const clock = createFakeClock();
    const pair = createMemoryPair();
    const outcome = await tryLine(
      {
        address: pair.console.address,
        plugin: zvtPlugin,
        password: null,
        silentMs: 1000,
        wholeMs: 3000,
        signal: new AbortController().signal,
      },
      {
        clock,
        log: silentLogger,
        ports: { list: () => Promise.resolve([]), open: () => Promise.resolve(failure('transport.busy', {})) },
      },
    );
    expect(outcome).toMatchObject({ kind: 'notOpened', error: { code: 'transport.busy' } });
  });
});
