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

const openDisplay = async (size: string): Promise<{ name: string; end: () => void }> => {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve) => {
    display.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
  });
  return { name: `:${number}`, end: () => display.kill('SIGKILL') };
};

test('a display that disappears ends program and engine; the next start has every record', async ({ start }) => {
  const display = await openDisplay('1400x900');
  const dataFolder = freshFolder();
  const one = await start({
    dataFolder,
    settings: { lastShop: 'simulated' },
    environment: { DISPLAY: display.name },
  });
  await checkAllTerminals(one.page);
  const processes = await one.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  const ended = new Promise((resolve) => one.app.process().once('exit', resolve));
  display.end();
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

test('a window of a display that is gone comes up on the one that is there, at 300 % too, and comes back into reach', async ({
  start,
}) => {
  const display = await openDisplay('1024x700');
  try {
    const { app, page } = await start({
      settings: {
        lastShop: 'simulated',
        window: { x: 5000, y: -(2 ** 40), width: 2 ** 50, height: 2 ** 50, isMaximised: false },
      },
      environment: { DISPLAY: display.name },
      options: ['--force-device-scale-factor=3'],
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const bounds = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(area.width).toBeLessThan(400);
    const there = await bounds();
    expect(there).toMatchObject({ x: area.x, y: area.y });
    expect(there?.width).toBeLessThanOrEqual(area.width);
    expect(there?.height).toBeLessThanOrEqual(area.height);

    for (const [x, y] of [
      [4000, 3000],
      [0, -600],
    ] as const) {
      await app.evaluate(
        ({ BrowserWindow, screen }, [left, top]) => {
          BrowserWindow.getAllWindows()[0]?.setPosition(left, top);
          screen.emit('display-removed');
        },
        [x, y] as const,
      );
      await expect.poll(bounds).toMatchObject({ x: area.x, y: area.y });
    }
  } finally {
    display.end();
  }
});
