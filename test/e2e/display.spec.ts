// A display that disappears under the running program, as when a session ends hard: nothing is left running, nothing is
// lost, and the next start is like any other.
import { spawn } from 'node:child_process';
import { expect, test } from './fixtures.ts';
import { freshFolder } from './support/consoleWindow.ts';
import { has } from './support/debianPackage.ts';
import { checkAllTerminals } from './support/steps.ts';

test.skip(process.platform !== 'linux' || !has('Xvfb'), 'there is no virtual display here');

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('a display that disappears ends program and engine; the next start has every record', async ({ start }) => {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve) => {
    display.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
  });
  const dataFolder = freshFolder();
  const one = await start({
    dataFolder,
    settings: { lastShop: 'simulated' },
    environment: { DISPLAY: `:${number}` },
  });
  await checkAllTerminals(one.page);
  const processes = await one.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  const ended = new Promise((resolve) => one.app.process().once('exit', resolve));
  display.kill('SIGKILL');
  await ended;
  await expect.poll(() => processes.filter(isThere), { timeout: 15_000 }).toEqual([]);

  const two = await start({ dataFolder });
  await expect(two.page.getByText('SIM-A8 SIMULATED').first()).toBeVisible();
  await expect(two.page.getByRole('region', { name: '需要您知道的事' })).toHaveCount(0);
  await two.page.evaluate(() => {
    window.location.hash = '#/log';
  });
  await expect(two.page.getByText('SIM-A8', { exact: false }).first()).toBeVisible();
});
