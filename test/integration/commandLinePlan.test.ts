// steward plan due|run|export on records that a window or another run has made.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlanBench } from '../support/planBench.ts';
import { aDraft, addRecords, planRecord, weekly } from '../support/planShop.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the plan on the command line', () => {
  it('says what is due by its exit status, makes nothing twice, and writes the jobs to a file', {
    timeout: 120_000,
  }, async () => {
    const folder = await tempFolder();
    const steward = (...words: string[]) => runSteward(['plan', ...words, '--data', folder, '--lang', 'zh']);
    const none = await steward('due', '--json');
    expect([none.status, (JSON.parse(none.stdout) as { total: number }).total]).toEqual([0, 0]);

    const shop = await openPlanBench(folder);
    await addRecords(shop.store, [planRecord('N900-1', { store: '人民路店' })]);
    const daily = { ...weekly, frequency: 'daily' as const };
    const made = await shop.plans.create({ draft: aDraft({}, { recurrence: daily, firstOn: shop.work.today() }) });
    expect(made.ok).toBe(true);
    shop.close();

    const due = await steward('due');
    expect(due.status).toBe(1);
    expect(due.stdout).toContain('清洁读卡器');
    expect(due.stdout).toContain('人民路店');
    const run = JSON.parse((await steward('run', '--json')).stdout) as { jobs: number; counts: { due: number } };
    expect([run.jobs, run.counts.due]).toEqual([0, 1]);

    const out = join(folder, 'jobs.csv');
    const exported = await steward('export', '--format', 'csv', '--out', out, '--days', '2', '--json');
    expect([exported.status, JSON.parse(exported.stdout)]).toEqual([0, { file: out, rows: 3, format: 'csv' }]);
    expect((await readFile(out, 'utf8')).split('\r\n')[1]).toContain('N900-1');

    const wrong = await steward('export', '--format', 'docx', '--out', out);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--format');
    expect((await steward('due', '--days', '-1')).status).toBe(2);
  });
});
