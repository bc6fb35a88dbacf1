// steward act against a simulated terminal on TCP: done, refused, broken off, settled in between.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { simulateTerminal } from '../../electron/engine/simulateTerminal.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { listenTcp } from '../../electron/simulator/listen.ts';
import { actionRunSchema } from '../../shared/model/action.ts';
import { unwrap } from '../support/anEngine.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { tempFolder } from '../support/tempFolder.ts';

const printed = actionRunSchema.extend({ savedAs: z.string().optional() });

const terminal = async () => {
  const far = unwrap(simulateTerminal('healthy', { log: silentLogger }));
  const listening = unwrap(await listenTcp(far, { port: 0 }));
  onTestFinished(() => listening.close());
  const folder = await tempFolder();
  const confirmed = ['--reason', 'the acquirer asked', '--role', 'technician', '--confirm', '0017'];
  const act = (...args: readonly string[]) =>
    runInside(['act', listening.address, ...args, ...confirmed, '--data', folder, '--json']);
  const hex = (): string[] => far.received().map((apdu) => Buffer.from(apdu.subarray(0, 2)).toString('hex'));
  return { far, act, folder, hex };
};

/** A terminal of somebody else, which answers each command with whole messages and waits for no answer. */
const foreign = async (answers: Readonly<Record<string, readonly string[]>>): Promise<string> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      for (const answer of answers[chunk.toString('hex', 0, 2)] ?? []) {
        socket.write(Buffer.from(answer.replaceAll(' ', ''), 'hex'));
      }
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return `tcp://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}`;
};

describe('steward act', () => {
  it('checks whom it does not know, carries the command out once, and prints one document', async () => {
    const { act, hex } = await terminal();
    const { status, stdout } = await act('turnoverTotals');
    const run = printed.parse(document(stdout));
    expect(status).toBe(0);
    expect(run).toMatchObject({ command: 'turnoverTotals', simulated: true, report: { ending: 'done' } });
    expect(hex().filter((command) => command === '0610')).toHaveLength(1);
  });

  it('writes a file that was read; one that broke off says so in its name, in words and by its status', async () => {
    const { act, far, folder } = await terminal();
    const out = join(folder, 'application.log');
    const whole = await act('readLogFile', '--log-file', 'application', '--out', out);
    expect(whole.status).toBe(0);
    expect(readFileSync(out).length).toBe(printed.parse(document(whole.stdout)).file?.bytes);
    unwrap(far.setFaults([{ kind: 'close', block: 8, atByte: 600 }]));
    const half = join(folder, 'half.log');
    const cut = await act('readLogFile', '--log-file', 'application', '--out', half);
    const { file, savedAs } = printed.parse(document(cut.stdout));
    expect(cut.status).toBe(1);
    expect(file?.isComplete).toBe(false);
    expect(savedAs).toBe(join(folder, 'half-incomplete.log'));
    expect(readFileSync(join(folder, 'half-incomplete.log')).length).toBe(file?.bytes);
    expect(existsSync(half)).toBe(false);
  });

  it('asks for attention when a file is not whole although the terminal says so, and when its end was no success', async () => {
    const address = await foreign({
      '0501': ['80 00 00', '06 0F 01 00'],
      '0811': ['80 00 00', '04 0F 12 06 10 2D 0E 1C 02 41 42 1D 01 02 1F 00 04 00 00 00 09', '06 0F 02 27 00'],
      '0679': ['80 00 00', '06 0F 02 27 E2'],
    });
    const folder = await tempFolder();
    const act = async (...args: readonly string[]) => {
      const confirmed = ['--reason', 'the acquirer asked', '--role', 'technician', '--confirm', address.slice(-4)];
      const { status, stdout } = await runInside(['act', address, ...args, ...confirmed, '--data', folder, '--json']);
      return { status, run: printed.parse(document(stdout)) };
    };
    expect(await act('readLogFile', '--log-file', 'application')).toMatchObject({
      status: 1,
      run: { report: { ending: 'done' }, file: { bytes: 2, isComplete: false } },
    });
    expect(await act('selftest')).toMatchObject({ status: 1, run: { report: { ending: 'failed', resultCode: 'E2' } } });
  });

  it('sends nothing risky until the terminal was settled', async () => {
    const { act, far, hex } = await terminal();
    const refused = await act('initialisation');
    expect(refused.status).toBe(1);
    expect(errorDocument.parse(document(refused.stdout)).error.cause).toBe('payments-pending');
    expect(hex()).not.toContain('0693');
    unwrap(far.change({ maintenance: { results: { unsettledCount: 0 } } }));
    const done = await act('initialisation');
    expect(printed.parse(document(done.stdout))).toMatchObject({ report: { ending: 'done' }, override: null });
    expect(hex().filter((command) => command === '0693')).toHaveLength(1);
  });
});
