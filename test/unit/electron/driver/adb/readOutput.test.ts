import { ReadableStream } from '@yume-chan/stream-extra';
import { describe, expect, it } from 'vitest';
import { readOutput } from '../../../../../electron/driver/adb/readOutput.ts';

const streamOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

describe('the output of a command', () => {
  it('is put together, also where a letter is cut in two, with the time of its first piece', async () => {
    const whole = new TextEncoder().encode('电池\n');
    let now = 100;
    const read = await readOutput(streamOf([whole.subarray(0, 2), whole.subarray(2)]), () => (now += 1));
    expect(read).toEqual({ text: '电池\n', arrivedAt: 101 });
  });

  it('may be empty', async () => {
    expect(await readOutput(streamOf([]), () => 7)).toEqual({ text: '', arrivedAt: 7 });
  });

  it('is cut at a cap, after a whole line', async () => {
    const line = new TextEncoder().encode(`${'x'.repeat(999_999)}\n`);
    const read = await readOutput(streamOf([...Array.from({ length: 8 }, () => line), line.subarray(0, 5)]), () => 0);
    expect(read.text.length).toBeLessThan(7_500_000);
    expect(read.text.endsWith('\n')).toBe(true);
  });
});
