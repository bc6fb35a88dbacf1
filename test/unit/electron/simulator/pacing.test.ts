import { describe, expect, it } from 'vitest';
import { type FineClock, paceTransport, wireTimeMs } from '../../../../electron/simulator/pacing.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';

const rate = { baud: 9600, bitsPerByte: 11 } as const;

/** A clock whose timers come late, as those of a computer do. */
const lateClock = (lateMs: number): FineClock & { run(): Promise<void>; time: number } => {
  const waiting: { due: number; action: () => void }[] = [];
  const clock = {
    time: 0,
    now: () => clock.time,
    after: (ms: number, action: () => void) => void waiting.push({ due: clock.time + Math.ceil(ms) + lateMs, action }),
    run: async () => {
      for (;;) {
        for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
        const next = waiting.sort((one, other) => one.due - other.due).shift();
        if (next === undefined) return;
        clock.time = Math.max(clock.time, next.due);
        next.action();
      }
    },
  };
  return clock;
};

describe('a paced line', () => {
  it('takes eleven bits a byte at 8N2 and ten at 8N1', () => {
    expect(wireTimeMs(960, rate)).toBe(1100);
    expect(wireTimeMs(960, { baud: 9600, bitsPerByte: 10 })).toBe(1000);
  });

  it('hands a long message over in pieces, the last one at its wire time', async () => {
    const clock = lateClock(0);
    const pair = createMemoryPair();
    const paced = paceTransport(pair.terminal, rate, clock);
    const arrivals: [number, number][] = [];
    let received = 0;
    pair.console.onBytes((chunk) => {
      received += chunk.length;
      arrivals.push([received, clock.now()]);
    });
    void paced.write(new Uint8Array(960));
    await clock.run();
    expect(received).toBe(960);
    expect(arrivals.length).toBeGreaterThan(50);
    for (const [bytes, time] of arrivals) expect(time - wireTimeMs(bytes, rate)).toBeGreaterThanOrEqual(-0.5);
    expect(clock.time - 1100).toBeLessThanOrEqual(1);
  });

  it('does not add up the lateness of timers over a long dialogue of short messages', async () => {
    const clock = lateClock(1);
    const pair = createMemoryPair();
    const paced = paceTransport(pair.terminal, rate, clock);
    const rounds = 500;
    let round = 0;
    // Each side answers the other's eight bytes at once.
    paced.onBytes(() => void paced.write(new Uint8Array(8)));
    let got = 0;
    pair.console.onBytes((chunk) => {
      got += chunk.length;
      if (got < 8) return;
      got = 0;
      round += 1;
      if (round < rounds) void pair.console.write(new Uint8Array(8));
    });
    void pair.console.write(new Uint8Array(8));
    await clock.run();
    const wire = wireTimeMs(16 * rounds, rate);
    expect(round).toBe(rounds);
    expect(clock.time).toBeGreaterThanOrEqual(wire - 1);
    expect(clock.time - wire).toBeLessThanOrEqual(5);
  });

  it('keeps the order and every byte, both ways at once', async () => {
    const clock = lateClock(1);
    const pair = createMemoryPair();
    const paced = paceTransport(pair.terminal, { baud: 115_200, bitsPerByte: 10 }, clock);
    const there: number[] = [];
    const back: number[] = [];
    paced.onBytes((chunk) => there.push(...chunk));
    pair.console.onBytes((chunk) => back.push(...chunk));
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 251);
    for (let at = 0; at < 300; at += 100) {
      void pair.console.write(bytes.subarray(at, at + 100));
      void paced.write(bytes.subarray(at, at + 100));
    }
    await clock.run();
    expect(there).toEqual([...bytes]);
    expect(back).toEqual([...bytes]);
  });

  it('tells the writer when the line has gone', async () => {
    const clock = lateClock(0);
    const pair = createMemoryPair();
    const paced = paceTransport(pair.terminal, rate, clock);
    pair.cut();
    const writing = expect(paced.write(Uint8Array.of(1))).rejects.toThrow('transport.closed');
    await clock.run();
    await writing;
    await paced.write(new Uint8Array(0));
  });
});
