import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLimits, tryImport, writeLimits } from '../../../../electron/service/limitFiles.ts';
import { limitFileKind } from '../../../../shared/metric/limitFile.ts';
import { inForce } from '../../../../shared/metric/limitScope.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const file = (...limits: readonly unknown[]): string => JSON.stringify({ kind: limitFileKind, version: 1, limits });
const good = { metric: 'battery.level', model: 'SIM-A8', bounds: { warnBelow: 30 }, reason: '老型号电池' };

describe('limits from a file', () => {
  it('are looked at first, and nothing is stored', async () => {
    const { shops } = await someDeps();
    await shops.open.checks.record(aCheckRecord(aStoredTerminal({ identity: anIdentity({ model: 'SIM-A8' }) })));
    const { rows, issues } = await tryImport(shops.open, file(good, { ...good, model: 'V90', bounds: null }));
    expect(issues).toEqual([]);
    expect(rows.map(({ change, terminals, before }) => [change, terminals, before])).toEqual([
      ['new', 1, null],
      ['same', 0, null],
    ]);
    expect(await shops.open.settings.limitVersions()).toEqual([]);
  });

  it('are stored together, with one line in the log; a second time there is nothing to do', async () => {
    const deps = await someDeps();
    const input = { text: file(good, { ...good, model: 'V90' }), file: '/home/li/limits.json' };
    expect(await importLimits(deps, input)).toEqual({ changed: 2 });
    expect(await deps.shops.open.settings.limitVersions()).toMatchObject([
      { model: 'SIM-A8', version: 1, changedBy: 'Li', reason: { zh: '老型号电池' } },
      { model: 'V90', version: 1 },
    ]);
    const [entry] = await deps.shops.open.log.between({}, { from: 1, to: 9 }, 9);
    expect(entry?.summary.zh).toBe('从文件 limits.json 导入界限：2 条有变化');
    expect(await importLimits(deps, input)).toEqual({ changed: 0 });
    const less = {
      ...input,
      text: file({ ...good, bounds: { warnBelow: 25 } }, { ...good, model: 'V90', bounds: null }),
    };
    expect((await tryImport(deps.shops.open, less.text)).rows.map(({ change }) => change)).toEqual([
      'changed',
      'withdrawn',
    ]);
  });

  it('follow what is in force, however the file spells its model', async () => {
    const deps = await someDeps();
    for (const warnBelow of [30, 35]) {
      await importLimits(deps, { text: file({ ...good, bounds: { warnBelow } }), file: 'a.json' });
    }
    await importLimits(deps, {
      text: file({ ...good, model: ' sim-a8', bounds: { warnBelow: 40 } }),
      file: 'b.json',
    });
    const own = inForce(await deps.shops.open.settings.limitVersions());
    expect(own).toMatchObject([{ model: 'SIM-A8', version: 3, bounds: { warnBelow: 40 } }]);
  });

  it('are refused as a whole if one is wrong, and what is stored stays', async () => {
    const deps = await someDeps();
    const text = file(good, { ...good, model: 'V90', bounds: { warnBelow: 3000 } });
    expect((await tryImport(deps.shops.open, text)).issues[0]?.what.zh).toContain('0 – 100 %');
    await expect(importLimits(deps, { text, file: 'x.json' })).rejects.toMatchObject({ message: 'input.invalid' });
    await expect(importLimits(deps, { text: 'PK', file: 'x.json' })).rejects.toMatchObject({
      message: 'input.invalid',
    });
    expect(await deps.shops.open.settings.limitVersions()).toEqual([]);
  });

  it('are written so that another shop reads them', async () => {
    const deps = await someDeps();
    await importLimits(deps, { text: file(good), file: 'a.json' });
    const to = join(deps.folder, 'out.json');
    expect(await writeLimits(deps, to)).toEqual({ file: to, rows: 1 });
    const other = await someDeps();
    expect(await importLimits(other, { text: await readFile(to, 'utf8'), file: to })).toEqual({ changed: 1 });
  });
});
