import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExports } from '../../../../electron/service/exports.ts';
import { anExport, exportDeps } from '../../../support/logExports.ts';

describe('exports', () => {
  it('answer with a value whatever happens', async () => {
    const deps = await exportDeps();
    const exports = createExports(deps);
    const file = join(deps.folder, 'no', 'such', 'folder', 'x.csv');
    expect(await exports.log({ ...anExport(), file })).toMatchObject({
      ok: false,
      error: { code: 'export.not-writable', facts: { file } },
    });
    expect(await exports.readings({ filter: {}, language: 'zh', file: join(deps.folder, 'r.csv') })).toMatchObject({
      ok: true,
      value: { rows: 0 },
    });
  });
});
