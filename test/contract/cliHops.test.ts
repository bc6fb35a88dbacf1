// steward hops: one document, and an exit status that says whether a hop fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hopReportSchema } from '../../shared/hops/hopReport.ts';
import { document, runInside } from '../support/cliAnswers.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-hops-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('steward hops', () => {
  it('answers with one report; without hosts nothing on the internet is called', async () => {
    const ran = await runInside(['hops', '--json', '--data', join(folder, 'data')]);
    const report = hopReportSchema.parse(document(ran.stdout));
    expect(report.state).toBe('done');
    expect(report.hops.map(({ state }) => state).slice(2)).toEqual(['notConfigured', 'notConfigured']);
    expect(ran.status).toBe(report.failing === null ? 0 : 1);
  });

  it('says in words what was measured, and of whose network', async () => {
    const ran = await runInside(['hops', '--lang', 'en', '--data', join(folder, 'data')]);
    expect(ran.stdout).toContain('Acquirer’s host  not set');
    expect(ran.stdout).toContain('This is the network of this computer');
  });
});
