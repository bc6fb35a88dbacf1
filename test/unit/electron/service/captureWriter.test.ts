import { describe, expect, it } from 'vitest';
import { createCaptureWriter, writerLimits } from '../../../../electron/service/captureWriter.ts';

const blockOf = (value: number, length = 4): Uint8Array => new Uint8Array(length).fill(value);

describe('createCaptureWriter', () => {
  it('writes everything in order, however slow the disk is', async () => {
    const written: number[] = [];
    let isClosed = false;
    const writer = createCaptureWriter(
      {
        append: async (bytes) => {
          await new Promise((resolve) => setImmediate(resolve));
          written.push(...bytes);
        },
        close: async () => {
          await Promise.resolve();
          isClosed = true;
        },
      },
      { onProblem: () => undefined },
    );
    for (let value = 0; value < 50; value += 1) expect(writer.put(blockOf(value))).toBe(true);
    expect(writer.bytes).toBe(200);
    await writer.close();
    expect(written).toEqual(Array.from({ length: 200 }, (_, at) => Math.floor(at / 4)));
    expect(isClosed).toBe(true);
  });

  it('drops what is more than may wait, and says so', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const writer = createCaptureWriter(
      { append: () => gate, close: () => Promise.resolve() },
      { onProblem: () => undefined, waitingBytes: 10 },
    );
    expect(writer.put(blockOf(1))).toBe(true);
    // The first block is on its way to the disk; two may wait.
    expect([writer.put(blockOf(2)), writer.put(blockOf(3)), writer.put(blockOf(4))]).toEqual([true, true, false]);
    release();
    await writer.close();
    expect(writer.bytes).toBe(12);
    expect(writerLimits.waitingBytes).toBeGreaterThan(1_000_000);
  });

  it('stops at the first failure and tells it once', async () => {
    const problems: unknown[] = [];
    const writer = createCaptureWriter(
      {
        append: () => Promise.reject(new Error('ENOSPC')),
        close: () => Promise.reject(new Error('EIO')),
      },
      { onProblem: (problem) => problems.push(problem) },
    );
    writer.put(blockOf(1));
    await writer.close();
    expect(problems).toHaveLength(1);
    expect(String(writer.problem)).toContain('ENOSPC');
    expect(writer.put(blockOf(2))).toBe(false);
  });
});
