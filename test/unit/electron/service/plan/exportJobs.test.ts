import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportJobs } from '../../../../../electron/service/plan/exportJobs.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('jobs as a file', () => {
  it('are a table with the statement of what it holds, serial numbers as text', async () => {
    const shop = await aPlanShop([planRecord('0012345', { store: '=店' })]);
    await shop.create(aDraft());
    const file = join(shop.folder, 'jobs.csv');
    const deps = { ...shop, version: '1.2.3' };
    expect(await exportJobs(deps, { file, language: 'zh', days: 14 })).toEqual({ file, rows: 2 });
    const text = await readFile(file, 'utf8');
    const rows = text.split('\r\n');
    expect(rows[0]?.startsWith('\uFEFF到期日,时间,状态')).toBe(true);
    expect(rows[1]?.startsWith('2026-11-23,09:00,未到期,清洁读卡器,保养,N900 0012345,"\t0012345",\'=店')).toBe(true);
    expect(text).toContain('到期日不晚于：2026-12-06');
  });
});
