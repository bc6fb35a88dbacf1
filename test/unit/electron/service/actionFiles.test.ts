import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { savedFile } from '../../../../electron/service/actionFiles.ts';
import type { ActionRun } from '../../../../shared/model/action.ts';
import { anActionRun } from '../../../support/aCommand.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const keep = async (isComplete: boolean) => {
  const deps = await someDeps();
  const terminal = aStoredTerminal({ givenName: '收银台 1' });
  await deps.shops.open.checks.record(aCheckRecord(terminal));
  const file: ActionRun['file'] = {
    id: '11111111-2222-4333-8444-555555555555',
    terminalId: terminal.id,
    logFile: 'application',
    takenAt: '2026-11-22T01:30:00.000Z',
    bytes: 3,
    totalBytes: isComplete ? 3 : 10,
    isComplete,
  };
  const run = anActionRun({ terminalId: terminal.id, file });
  await deps.shops.open.actions.begin(run, process.pid);
  await deps.shops.open.actions.finish(run, Uint8Array.of(0, 255, 10));
  return { ...deps, file };
};

describe('a file that was read from a terminal', () => {
  it('is described with the name of its terminal', async () => {
    const deps = await keep(true);
    const { description } = await savedFile(deps, deps.file.id);
    expect(description).toEqual({ file: deps.file, terminalName: '收银台 1' });
  });

  it('is written byte for byte, and the log says so with a checksum', async () => {
    const deps = await keep(false);
    const { write } = await savedFile(deps, deps.file.id);
    const place = join(deps.folder, 'a.log');
    expect(await write(place)).toEqual({ file: place, bytes: 3 });
    expect([...(await readFile(place))]).toEqual([0, 255, 10]);
    const [entry] = await deps.shops.open.log.between({}, { from: 1, to: 99 }, 1);
    expect(entry).toMatchObject({ kind: 'export', terminalName: '收银台 1' });
    expect(entry?.summary.en).toMatch(
      /^Terminal file saved: application log, 3 bytes \(incomplete\), checksum [0-9a-f]{16}$/,
    );
  });

  it('that does not exist is told', async () => {
    const deps = await keep(true);
    await expect(savedFile(deps, '11111111-2222-4333-8444-555555555550')).rejects.toThrow('input.invalid');
  });
});
