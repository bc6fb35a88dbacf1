// A modem over a real pseudo-terminal: simulated by one process, read by another, by name and by auto.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthReportSchema } from '../../shared/model/healthReport.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { type Ran, runSteward } from '../support/runSteward.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-modem-'));
const path = join(folder, 'modem');
let child: ChildProcessWithoutNullStreams | null = null;
let ended: Promise<Ran> = Promise.reject(new Error('not started'));
ended.catch(() => undefined);

describe.skipIf(noPseudoTerminals !== null)('a modem on a pseudo-terminal', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      ended = runSteward(['simulate', 'modem-quirky', '--pty', path], {
        onStart: (started) => {
          child = started;
          createInterface(started.stdout).once('line', () => resolve());
        },
      });
    });
  });
  afterAll(async () => {
    child?.kill('SIGTERM');
    expect((await ended).status).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const check = async (...options: readonly string[]) => {
    const args = ['check', `serial:${path}`, '--json', '--data', join(folder, 'data'), ...options];
    const ran = await runSteward(args);
    return { ran, report: healthReportSchema.parse(JSON.parse(ran.stdout)) };
  };

  it('is read by name, with its odd ways', { timeout: 60_000 }, async () => {
    const { ran, report } = await check('--driver', 'at');
    expect(ran.status).toBe(0);
    expect(report).toMatchObject({ ending: 'complete', verdict: 'pass', simulated: true });
    expect(report.terminal).toMatchObject({ driver: 'at', serialNumber: '004999010640042' });
    expect(report.readings.find(({ metric }) => metric === 'signal.dbm')).toMatchObject({
      value: -69,
      source: 'modem',
    });
  });

  it('is asked as a modem first the next time', { timeout: 60_000 }, async () => {
    const { report, ran } = await check();
    expect(report.terminal.serialNumber).toBe('004999010640042');
    // ZVT alone would have waited longer for its first acknowledgement.
    expect(ran.elapsedMs).toBeLessThan(20_000);
  });

  it('is no driver that does not exist', async () => {
    const ran = await runSteward(['check', `serial:${path}`, '--driver', 'fax']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('auto, zvt');
  });
});
