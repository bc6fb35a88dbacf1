import { describe, expect, it, vi } from 'vitest';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { AppFailure } from '../../../../shared/error/appError.ts';

const collect = (): { readonly chunks: number[][]; readonly listen: (chunk: Uint8Array) => void } => {
  const chunks: number[][] = [];
  return { chunks, listen: (chunk) => chunks.push([...chunk]) };
};

describe('a cable in memory', () => {
  it('carries bytes to the other end in order, and never while the writer still runs', async () => {
    const { console: near, terminal: far } = createMemoryPair();
    const { chunks, listen } = collect();
    far.onBytes(listen);
    const both = [near.write(Uint8Array.of(1, 2)), near.write(Uint8Array.of(3))];
    expect(chunks).toEqual([]);
    await Promise.all(both);
    expect(chunks).toEqual([[1, 2], [3]]);
  });

  it('keeps what came before the first listener', async () => {
    const { console: near, terminal: far } = createMemoryPair();
    await near.write(Uint8Array.of(6));
    const { chunks, listen } = collect();
    far.onBytes(listen);
    expect(chunks).toEqual([[6]]);
  });

  it('passes no real time: a dialogue runs while every timer stands still', async () => {
    vi.useFakeTimers();
    try {
      const { console: near, terminal: far } = createMemoryPair();
      far.onBytes((chunk) => void far.write(chunk));
      const { chunks, listen } = collect();
      near.onBytes(listen);
      await near.write(Uint8Array.of(7));
      await Promise.resolve();
      await Promise.resolve();
      expect(chunks).toEqual([[7]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stamps the bytes with the clock that it was given', async () => {
    const { console: near, terminal: far } = createMemoryPair({ now: () => 42 });
    const stamps: number[] = [];
    far.onBytes((_, arrivedAt) => stamps.push(arrivedAt));
    await near.write(Uint8Array.of(1));
    expect(stamps).toEqual([42]);
  });

  it('delivers what was written before the end was closed, then tells the other end', async () => {
    const { console: near, terminal: far } = createMemoryPair();
    const { chunks, listen } = collect();
    far.onBytes(listen);
    void near.write(Uint8Array.of(9));
    await near.close();
    expect(chunks).toEqual([[9]]);
    expect(await near.closed).toEqual({ kind: 'closed' });
    expect(await far.closed).toEqual({ kind: 'ended' });
  });

  it('ends both ends with the reason when it is cut, and refuses further writes', async () => {
    const pair = createMemoryPair();
    const { chunks, listen } = collect();
    pair.terminal.onBytes(listen);
    const lost = pair.console.write(Uint8Array.of(1));
    pair.cut();
    await lost;
    expect(chunks).toEqual([]);
    expect(await pair.console.closed).toMatchObject({ kind: 'failed', systemCode: 'EIO' });
    expect(await pair.terminal.closed).toMatchObject({ kind: 'failed' });
    await expect(pair.console.write(Uint8Array.of(2))).rejects.toBeInstanceOf(AppFailure);
    await pair.console.close();
    expect(await pair.console.closed).toMatchObject({ kind: 'failed' });
  });

  it('stops telling a listener that has left', async () => {
    const { console: near, terminal: far } = createMemoryPair();
    const { chunks, listen } = collect();
    const leave = far.onBytes(listen);
    leave();
    leave();
    await near.write(Uint8Array.of(1));
    expect(chunks).toEqual([]);
  });

  it('does not write for somebody who has given up', async () => {
    const { console: near } = createMemoryPair();
    await expect(near.write(Uint8Array.of(1), AbortSignal.abort())).rejects.toThrow('check.cancelled');
  });
});
