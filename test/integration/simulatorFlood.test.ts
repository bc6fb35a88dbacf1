// A console that asks and never reads: the simulator lets go of it, stays small and serves the next one.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startSimulator } from '../support/simulatorProcess.ts';

const enquiry = Buffer.from('05 01 07 00 00 00 03 04 06 00'.replaceAll(' ', ''), 'hex');

const peakMiB = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024;

describe.skipIf(process.platform !== 'linux')('a console that asks and never reads', { timeout: 60_000 }, () => {
  it.each(['extension', 'wrongProtocol', 'babblerUnasked'])(
    'is let go of by a terminal of the kind %s',
    async (profile) => {
      const simulator = await startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--profile', profile]);
      const deaf = connect(simulator.port, '127.0.0.1');
      deaf.on('error', () => undefined);
      deaf.pause();
      const flood = Buffer.concat(Array.from({ length: 5000 }, () => enquiry));
      for (let time = 0; time < 400 && !deaf.destroyed; time += 1) {
        if (!deaf.write(flood)) await Promise.race([new Promise((resolve) => deaf.once('drain', resolve)), pause(50)]);
      }
      await pause(500);
      expect(peakMiB(simulator.pid)).toBeLessThan(400);
      deaf.destroy();
      const next = connect(simulator.port, '127.0.0.1');
      next.on('error', () => undefined);
      next.write(enquiry);
      const [first] = await new Promise<Buffer>((resolve) => next.once('data', resolve));
      expect(first).toBeDefined();
      next.destroy();
      expect((await simulator.stop()).status).toBe(0);
    },
  );
});
