// The far end of a pseudo-terminal that socat holds: its standard input and output are the cable.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readlink, rm, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { createIncomingBytes } from '../transport/incomingBytes.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { settleOnce } from '../transport/settleOnce.ts';
import { failedBy, systemError } from '../transport/systemError.ts';
import type { CloseReason, Transport } from '../transport/transport.ts';
import { closedFailure } from '../transport/transportFailures.ts';

type Socat = ChildProcessByStdio<Writable, Readable, Readable>;

const readyLimitMs = 5000;
const farewellMs = 500;

const missingSocat = failure('input.invalid', {
  field: '--pty',
  found: 'no socat',
  expected: 'socat (sudo apt-get install socat)',
});

/** A path may be new, or a link that a simulator before us has left behind; anything else is not ours to replace. */
const freePath = async (path: string): Promise<Result<null>> => {
  const found = await lstat(path).catch(() => null);
  if (found === null) return success(null);
  const invalid = failure('input.invalid', { field: '--pty', found: path, expected: 'a path where nothing is yet' });
  if (!found.isSymbolicLink()) return invalid;
  const target = await readlink(path).catch(() => '');
  const isAlive = await stat(path).then(
    () => true,
    () => false,
  );
  if (isAlive || !/pts|tty/.test(target)) return invalid;
  await rm(path, { force: true });
  return success(null);
};

const wrap = (socat: Socat, slave: FileHandle, path: string): Result<Transport> => {
  const address = parsePortAddress(`serial:${path}`);
  if (!address.ok) return address;
  const incoming = createIncomingBytes();
  const ended = settleOnce<CloseReason>();
  const exited = new Promise<void>((resolve) => {
    socat.once('close', () => {
      ended.settle({ kind: 'ended' });
      resolve();
    });
  });
  socat.stdout.on('data', (chunk: Uint8Array) => {
    incoming.push(chunk, Date.now());
  });
  socat.stdin.on('error', (error) => ended.settle(failedBy(error)));
  socat.on('error', (error) => ended.settle(failedBy(error)));
  return success({
    address: address.value,
    closed: ended.promise,
    onBytes: (listener) => incoming.subscribe(listener),
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (ended.isSettled) reject(closedFailure(address.value));
        else
          socat.stdin.write(bytes, (error) => {
            if (error) reject(closedFailure(address.value, failedBy(error)));
            else resolve();
          });
      }),
    close: async () => {
      ended.settle({ kind: 'closed' });
      await slave.close().catch(() => undefined);
      socat.kill('SIGTERM');
      await Promise.race([exited, pause(farewellMs).then(() => socat.kill('SIGKILL'))]);
      await rm(path, { force: true });
    },
  });
};

/**
 * Makes a pseudo-terminal at `path` and holds its other end; closing removes the path.
 * Codes: input.invalid (socat is missing, the path is taken)
 */
export const createPseudoTerminal = async (path: string): Promise<Result<Transport>> => {
  const free = await freePath(path);
  if (!free.ok) return free;
  const socat: Socat = spawn('socat', [`PTY,raw,echo=0,link=${path}`, 'STDIO'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  socat.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-1000);
  });
  const failed = new Promise<Result<never>>((resolve) => {
    socat.once('error', (error) => {
      const isMissing = systemError(error).code === 'ENOENT';
      resolve(isMissing ? missingSocat : failure('input.invalid', { field: '--pty', found: path }, error.message));
    });
    socat.once('exit', () => {
      const expected = 'a path in a folder that can be written to';
      resolve(failure('input.invalid', { field: '--pty', found: path, expected }, complaint));
    });
  });
  // The slave stays open here too: when the console closes its side, the line must not hang up. O_NOCTTY, so that it
  // never becomes the controlling terminal of this process.
  const flags = constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK;
  const ready = async (): Promise<Result<Transport>> => {
    for (let waited = 0; waited < readyLimitMs; waited += 10) {
      const slave = await open(path, flags).catch(() => null);
      if (slave !== null) return wrap(socat, slave, path);
      await pause(10);
    }
    socat.kill('SIGKILL');
    return failure('input.invalid', { field: '--pty', found: path, expected: 'a pseudo-terminal' }, complaint);
  };
  return await Promise.race([failed, ready()]);
};
