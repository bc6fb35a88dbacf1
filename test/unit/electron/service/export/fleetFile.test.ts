import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeFleetFile } from '../../../../../electron/service/export/fleetFile.ts';
import { exportDeps, fileIn } from '../../../../support/logExports.ts';

it('has one heading and says what it is, also without terminals', async () => {
  const deps = await exportDeps();
  const file = fileIn(deps, 'fleet.csv');
  expect(await writeFleetFile(deps, { file, format: 'csv', language: 'zh', terminals: [] })).toBe(0);
  expect(await readFile(file, 'utf8')).toMatch(/^\uFEFF门店,收银台,终端,/);
});
