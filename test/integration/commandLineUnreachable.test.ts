// `steward check` where no terminal can be reached: every cause has its word, its remedy and exit status 3.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listenRaw } from '../support/foreignLines.ts';
import { createPseudoTerminals, noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { type RunOptions, runSteward, stewardProgram } from '../support/runSteward.ts';

const folders: string[] = [];
const freshData = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-data-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const errorDocument = z.object({
  error: z.object({
    cause: z.string(),
    message: z.string().min(10),
    remedy: z.string().min(10),
    details: z.string().optional(),
  }),
});

const checkFails = async (address: string, options: RunOptions = {}) => {
  const ran = await runSteward(['check', address, '--json', '--data', freshData()], options);
  return { ...ran, error: errorDocument.parse(JSON.parse(ran.stdout)).error };
};

/** A TCP server that plays something else; gives the answer of the check and what was sent to the server. */
const checkAgainst = async (onConnection: (socket: Socket) => void) => {
  const heard: Buffer[] = [];
  const server = await listenRaw((socket) => {
    socket.on('data', (chunk) => heard.push(chunk));
    onConnection(socket);
  });
  try {
    const found = await checkFails(`tcp://127.0.0.1:${String(server.port)}`);
    return { ...found, heard: Buffer.concat(heard).toString('hex') };
  } finally {
    await server.close();
  }
};

const statusEnquiry = '05010700000003040600';

// T4 of a check is 15 s, and a status enquiry may be asked twice.
describe.concurrent('something else on the port', { timeout: 60_000 }, () => {
  it('that greets with a length and VER| is named as another protocol', async () => {
    const greeting = Buffer.from('\0\0\0\x3eVER|APP 19.46.69|MODEL Yomani 2|SERIAL 00081956A58B|62350262|1', 'latin1');
    const { status, error, heard } = await checkAgainst((socket) => socket.write(greeting));
    expect(error.cause).toBe('wrong-protocol');
    expect(error.message + (error.details ?? '')).toMatch(/VER\|/);
    expect(status).toBe(3);
    expect(statusEnquiry.startsWith(heard.slice(0, statusEnquiry.length))).toBe(true);
  });

  it('that answers 15 03 69 is named as another protocol', async () => {
    const { status, error } = await checkAgainst((socket) => {
      socket.once('data', () => socket.write(Uint8Array.of(0x15, 0x03, 0x69)));
    });
    expect(error.cause).toBe('wrong-protocol');
    expect(status).toBe(3);
  });

  it('that is a web server is named as one', async () => {
    const { status, error } = await checkAgainst((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
      );
    });
    expect(error.cause).toBe('wrong-protocol');
    expect(error.message + error.remedy + (error.details ?? '')).toMatch(/HTTP/);
    expect(status).toBe(3);
  });

  it('that frames its messages with STX and ETX is named as another protocol', async () => {
    const { status, error } = await checkAgainst((socket) => {
      socket.once('data', () => socket.write(Buffer.from('\x02P0001OK\x03\x1f', 'latin1')));
    });
    expect(error.cause).toBe('wrong-protocol');
    expect(error.message + (error.details ?? '')).toMatch(/STX/);
    expect(status).toBe(3);
  });

  it('that says nothing is silent; a running update is named among the reasons', async () => {
    const { status, error, heard, elapsedMs } = await checkAgainst(() => undefined);
    expect(error.cause).toBe('silent');
    expect(error.remedy).toMatch(/update/i);
    expect(status).toBe(3);
    expect(heard).toBe(statusEnquiry.repeat(2) + '41540d'.repeat(3));
    expect(elapsedMs).toBeLessThan(30_000);
  });

  it('that hangs up at once is closed', async () => {
    const { status, error } = await checkAgainst((socket) => socket.destroy());
    expect(error.cause).toBe('closed');
    expect(status).toBe(3);
  });

  it('that promises a completion and sends none is silent after T4', async () => {
    const { status, error, elapsedMs } = await checkAgainst((socket) => {
      socket.once('data', () => socket.write(Uint8Array.of(0x80, 0x00, 0x00)));
    });
    expect(error.cause).toBe('silent');
    expect(status).toBe(3);
    expect(elapsedMs).toBeLessThan(50_000);
  });
});

describe('a port that cannot be opened', () => {
  it('because nobody listens is refused', async () => {
    const server = await listenRaw(() => undefined);
    await server.close();
    const { status, error } = await checkFails(`tcp://127.0.0.1:${String(server.port)}`);
    expect(error.cause).toBe('refused');
    expect(error.message).toContain(String(server.port));
    expect(status).toBe(3);
  });

  it('because it is not there has no port', async () => {
    const { status, error } = await checkFails('serial:/dev/ttyNotThere7');
    expect(error.cause).toBe('no-port');
    expect(error.message).toContain('/dev/ttyNotThere7');
    expect(status).toBe(3);
  });

  it.skipIf(noPseudoTerminals !== null || spawnSync('flock', ['-V']).error !== undefined)(
    'because another program holds it is busy',
    async () => {
      const pair = await createPseudoTerminals();
      // Another program that takes the line for itself, as well-behaved till software does.
      const holder = spawn('flock', ['-xn', pair.near, 'sleep', '30'], { stdio: 'ignore' });
      try {
        await new Promise((resolve) => setTimeout(resolve, 300));
        const { status, error } = await checkFails(`serial:${pair.near}`);
        expect(error.cause).toBe('busy');
        expect(error.message).toContain(pair.near);
        expect(status).toBe(3);
      } finally {
        holder.kill('SIGTERM');
        await pair.unplug();
      }
    },
  );

  // A checkout in root's own folder is closed to everybody else.
  const canBecomeUser =
    process.getuid?.() === 0 && spawnSync('runuser', ['-u', 'nobody', '--', 'test', '-r', stewardProgram]).status === 0;
  it.skipIf(noPseudoTerminals !== null || !canBecomeUser)(
    'because it is not allowed names the group that would help',
    async () => {
      const pair = await createPseudoTerminals();
      const data = mkdtempSync(join(tmpdir(), 'steward-nobody-'));
      chmodSync(data, 0o777);
      try {
        chmodSync(join(pair.near, '..'), 0o755);
        const ran = await runSteward(['check', `serial:${pair.near}`, '--json', '--data', data], { asUser: 'nobody' });
        const { error } = errorDocument.parse(JSON.parse(ran.stdout));
        expect(error.cause).toBe('permission-denied');
        expect(error.remedy).toMatch(/usermod -aG \w+/);
        expect(error.remedy).not.toMatch(/chmod|sudo npm/);
        expect(ran.status).toBe(3);
      } finally {
        await pair.unplug();
        if (existsSync(data)) rmSync(data, { recursive: true, force: true });
      }
    },
  );
});
