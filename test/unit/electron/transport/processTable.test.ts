import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parentOf, processIds, programName, runningPrograms } from '../../../../electron/transport/processTable.ts';

const aTable = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-proc-'));
  mkdirSync(join(folder, '12'));
  writeFileSync(join(folder, '12', 'comm'), 'brltty\n');
  writeFileSync(join(folder, '12', 'stat'), '12 (odd) name (x) S 7 12 12 0\n');
  mkdirSync(join(folder, '13'));
  mkdirSync(join(folder, 'sys'));
  return folder;
};

describe('the table of processes', () => {
  it('tells number, name and parent, also of names with brackets', async () => {
    const folder = aTable();
    expect([...(await processIds(folder))].sort()).toEqual([12, 13]);
    expect(await programName(12, folder)).toBe('brltty');
    expect(await parentOf(12, folder)).toBe(7);
  });

  it('leaves out what has ended meanwhile', async () => {
    const folder = aTable();
    expect(await runningPrograms(folder)).toEqual([{ pid: 12, name: 'brltty' }]);
    expect(await programName(13, folder)).toBeNull();
    expect(await parentOf(13, folder)).toBeNull();
  });

  it('is empty where the system keeps none', async () => {
    expect(await processIds('/nowhere')).toEqual([]);
    expect(await runningPrograms('/nowhere')).toEqual([]);
  });
});
