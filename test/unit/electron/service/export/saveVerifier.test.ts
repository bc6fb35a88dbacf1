import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { saveVerifier, verifierNames } from '../../../../../electron/service/export/saveVerifier.ts';
import { exportDeps, fileIn } from '../../../../support/logExports.ts';

it('puts the page beside the file', async () => {
  const deps = await exportDeps();
  await saveVerifier(deps, fileIn(deps, 'log.csv'), 'en');
  expect(await readFile(fileIn(deps, verifierNames.en), 'utf8')).toContain('<!doctype html>');
});
