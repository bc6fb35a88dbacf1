import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportLogJson } from '../../../../electron/service/exportLogJson.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const shop = async () => {
  const deps = { ...(await someDeps()), version: '0.1.0' };
  return { deps, log: deps.shops.open.log, file: join(deps.folder, 'log.json') };
};

describe('the log as JSON', () => {
  it('is one document that says where it came from and keeps a serial number as text', async () => {
    const { deps, log, file } = await shop();
    await log.append(aLogEntry({ serialNumber: '00123' }));
    await log.append(aLogEntry({ kind: 'link', verdict: null }));
    expect(await exportLogJson(deps, { filter: { kind: 'check' }, file })).toEqual({ file, rows: 1 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      format: 'terminal-steward.log',
      schemaVersion: 1,
      program: 'Terminal Steward 0.1.0',
      exportedBy: 'Li',
      simulated: false,
      filter: { kind: 'check' },
      entries: [{ number: 1, serialNumber: '00123' }],
    });
  });

  it('is a document without entries too', async () => {
    const { deps, file } = await shop();
    await exportLogJson(deps, { filter: {}, file });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ entries: [] });
  });

  it('is logged itself, and leaves nothing when it was cancelled', async () => {
    const { deps, log, file } = await shop();
    await exportLogJson(deps, { filter: {}, file });
    const [entry] = await log.between({ kind: 'export' }, { from: 1, to: 9 }, 9);
    expect(entry?.summary.en).toBe('Maintenance log exported, 0 rows, to log.json');
    const other = join(deps.folder, 'other.json');
    await expect(exportLogJson(deps, { filter: {}, file: other }, AbortSignal.abort())).rejects.toThrow('cancelled');
    await expect(readFile(other)).rejects.toThrow('ENOENT');
  });
});
