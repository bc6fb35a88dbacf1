// The program as its users run it: without root, and with Chromium's sandbox on.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { createOrdinaryUser, noOrdinaryUser } from './support/ordinaryUser.ts';
import { waitForRun } from './support/steps.ts';

/** Command lines of all processes that use this folder, with the state of their seccomp filter. */
const processesUsing = (folder: string): { readonly words: string; readonly seccomp: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return words.includes(folder) ? [{ words, seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1] ?? '' }] : [];
      } catch {
        // It ended while we looked.
        return [];
      }
    });

test('an ordinary user reads the simulated shop with the sandbox on', async ({ start }) => {
  test.skip(noOrdinaryUser !== null, noOrdinaryUser ?? '');
  test.setTimeout(120_000);
  const user = createOrdinaryUser();
  try {
    const { executable, programFolder, loader, dataFolder } = user;
    const one = await start({ executable, programFolder, loader, dataFolder, isSandboxed: true });
    await one.page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
    await waitForRun(one.page);

    const processes = processesUsing(programFolder.replace(/program$/, 'electron'));
    const renderers = processes.filter(({ words }) => words.includes('--type=renderer'));
    expect(renderers.length).toBeGreaterThan(0);
    // 2 = a filter of system calls is in force; a renderer without Chromium's sandbox has none.
    expect(renderers.map(({ seccomp }) => seccomp)).toEqual(renderers.map(() => '2'));
    expect(processes.filter(({ words }) => words.includes('--no-sandbox'))).toEqual([]);
    expect(await one.app.evaluate(() => process.getuid?.() ?? 0)).not.toBe(0);
    await one.close();
  } finally {
    user.remove();
  }
});
