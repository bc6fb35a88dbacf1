// steward act against a simulated terminal on TCP: done, refused, broken off, settled in between.
import { existsSync, readFileSync } from 'node:fs';
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
