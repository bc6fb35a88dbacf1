import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageReport, reportTable } from '../../../../../electron/install/packaging/packageReport.mjs';
import { tempFolder } from '../../../../support/tempFolder.ts';

const inside: Readonly<Record<string, object>> = {
  out: {},
  [['out', 'main', 'index.js'].join(sep)]: { size: 60 },
  [['node_modules', 'serialport', 'a.node'].join(sep)]: { size: 30, unpacked: true },
};
const asar = {
  listPackage: () => Object.keys(inside).map((name) => sep + name),
  statFile: (_file: string, name: string) => inside[name] ?? {},
};

describe('packageReport', () => {
  it('counts every byte once: in the archive, beside it, and what the archive itself needs', async () => {
    const folder = await tempFolder();
    mkdirSync(join(folder, 'resources', 'app.asar.unpacked'), { recursive: true });
    writeFileSync(join(folder, 'electron'), 'x'.repeat(500));
    writeFileSync(join(folder, 'resources', 'app.asar'), 'x'.repeat(100));
    writeFileSync(join(folder, 'resources', 'app.asar.unpacked', 'a.node'), 'x'.repeat(30));
    const rows = packageReport(folder, asar);
    expect(rows.map(({ part, bytes }) => [part, bytes])).toEqual([
      ['our main and engine (out/main, out/preload)', 60],
      ['native parts (SQLite, serial ports)', 30],
      ['table of contents of the archive', 40],
      ['Electron', 500],
    ]);
    expect(reportTable(rows).split('\n').at(-1)).toMatch(/0\.0 MB +4 {2}all$/);
  });
});
