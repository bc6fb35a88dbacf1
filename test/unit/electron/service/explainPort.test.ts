import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainPort } from '../../../../electron/service/explainPort.ts';
import { createPseudoTerminals, noPseudoTerminals } from '../../../support/pseudoTerminal.ts';

describe('what stands in the way of using a port', () => {
  it('is nothing that could be looked up for networks', async () => {
    expect(await explainPort('tcp://10.0.0.5:20007')).toMatchObject({ exists: true, fix: null, holders: [] });
  });

  it('is that it is not there', async () => {
    expect(await explainPort('serial:/dev/no-such-port')).toMatchObject({ exists: false, fix: null, services: [] });
  });

  it('is refused for what is no address', async () => {
    await expect(explainPort('usb://x')).rejects.toMatchObject({ appError: { code: 'transport.bad-address' } });
  });

  it.skipIf(noPseudoTerminals !== null || process.platform !== 'linux')('is the program that has it open', async () => {
    const line = await createPseudoTerminals();
    onTestFinished(() => line.unplug());
    const file = await open(line.near, 'r+');
    const child = spawn('sleep', ['30'], { stdio: [file.fd, 'ignore', 'ignore'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await file.close();
    await expect
      .poll(async () => (await explainPort(`serial:${line.near}`)).holders)
      .toEqual([{ pid: child.pid, command: 'sleep' }]);
  });
});
