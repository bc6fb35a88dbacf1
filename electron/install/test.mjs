// npm test: prepares the machine and runs every test that CI runs, those in the real window included.
// The last line is `N passed, N failed`, and `, N skipped` when some were.
import './requireNode20.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles } from './buildBundles.mjs';
import { addCounts, countLine, countPlaywright, countVitest, failuresOfVitest } from './countResults.mjs';
import { readElectronNote } from './electronNote.mjs';
import { endWithParent } from './endWithParent.mjs';
import { makeMemoryFolder } from './memoryFolder.mjs';
import { places, toolEnvironment } from './places.mjs';
import { prepare } from './prepare.mjs';
import { describeElectron } from './prepareElectron.mjs';
import { readJson } from './readJson.mjs';
import { runProgram } from './runProgram.mjs';
import { say } from './say.mjs';
import { reportFailure } from './setupFailure.mjs';
import { startDisplay } from './startDisplay.mjs';
import { testWishes } from './testWishes.mjs';

endWithParent();

/** @typedef {import('./countResults.mjs').Count} Count */
/** @typedef {import('./testWishes.mjs').TestWishes} TestWishes */

const wishes = testWishes(process.argv.slice(2));
if ('unknown' in wishes) {
  say(`npm test -- [unit|contract|integration|rules|e2e …] [part of a file name …] [-t part of a test name]`);
  say({ zh: `不认识的选项：${wishes.unknown}`, en: `unknown option: ${wishes.unknown}` });
  process.exit(2);
}

/** @type {Count} */
let total = { passed: 0, failed: 1, skipped: 0 };
/** @type {string[]} */
const failures = [];
try {
  await prepare({ need: 'tests' });
  await buildBundles();
  total = await runTests(wishes);
} catch (error) {
  reportFailure(error);
}
process.exitCode = total.failed === 0 ? 0 : 1;
for (const line of failures) process.stdout.write(`failed: ${line}\n`);
process.stdout.write(`${countLine(total)}\n`);

/** @param {TestWishes} wanted */
async function runTests(wanted) {
  const electron = readElectronNote();
  if (electron !== null) say(describeElectron(electron));
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());
  const reports = mkdtempSync(join(tmpdir(), 'steward-tests-'));
  const display = await startDisplay();
  const scratch = makeMemoryFolder();
  const env = toolEnvironment({
    ...display.environment,
    ...scratch.environment,
    STEWARD_ELECTRON: electron?.executable,
    NODE_ENV: undefined,
  });
  try {
    const counts = [];
    if (wanted.kinds.length > 0) counts.push(await runVitest(wanted, join(reports, 'vitest.json'), env));
    const goesOn = wanted.window && !interruption.signal.aborted;
    if (goesOn) counts.push(await runPlaywright(wanted, join(reports, 'playwright.json'), env));
    return addCounts(interruption.signal.aborted ? [...counts, { passed: 0, failed: 1, skipped: 0 }] : counts);
  } finally {
    display.stop();
    scratch.remove();
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * @param {TestWishes} wanted
 * @param {string} report
 * @param {Record<string, string | undefined>} env
 */
async function runVitest({ kinds, files, name }, report, env) {
  const tool = join(places.packages, 'vitest', 'vitest.mjs');
  const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const filter = [...(name === null ? [] : ['-t', name]), ...(files.length > 0 ? ['--passWithNoTests'] : []), ...files];
  const status = await runProgram(places.node, [tool, ...args, `--outputFile.json=${report}`, ...filter], {
    cwd: places.root,
    env: { ...env, STEWARD_TEST_KINDS: kinds.join(',') },
  });
  const found = readJson(report);
  if (status !== 0) failures.push(...failuresOfVitest(found));
  return countVitest(found, status);
}

/**
 * @param {TestWishes} wanted
 * @param {string} report
 * @param {Record<string, string | undefined>} env
 */
async function runPlaywright({ files, name }, report, env) {
  const tool = join(places.packages, '@playwright', 'test', 'cli.js');
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'];
  const filter = [
    ...(name === null ? [] : ['-g', name]),
    ...(files.length > 0 ? ['--pass-with-no-tests'] : []),
    ...files,
  ];
  const status = await runProgram(places.node, [tool, ...args, ...filter], {
    cwd: places.root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countPlaywright(readJson(report), status);
}
