// kill -9 at random moments of backing up and bringing back: the old state or the new one, never half of either.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTask } from '../../electron/service/backup/readTask.ts';
import { examineCopy } from '../../electron/store/backup.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** More by hand: STEWARD_KILLS=60. */
const kills = Number(process.env['STEWARD_KILLS'] ?? 1);
const script = join(import.meta.dirname, '..', 'support', 'backupUntilKilled.ts');

const runUntilKilled = (dataFolder: string, folder: string, afterMs: number): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, dataFolder, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    // Starting takes different times on different computers: the moment counts from the first line on.
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
    child.stderr.on('data', (chunk: Buffer) => {
      said += `!${chunk.toString()}`;
    });
    child.on('exit', () => resolve(said));
  });

describe('a process that is killed while it backs up and brings back', () => {
  it(
    'leaves whole backups, a whole log, and every confirmed line',
    async () => {
      const dataFolder = await tempFolder();
      const folder = await tempFolder();
      const found: string[] = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const said = await runUntilKilled(dataFolder, folder, Math.random() * 2500);
        if (said.includes('!')) found.push(said);
        const confirmed = [...said.matchAll(/line (\d+)/g)].at(-1)?.[1] ?? '';
        const { engine } = await anEngine({ dataFolder });
        const lines = unwrap(await engine.services.log.search({}, 500)).map(({ summary }) => summary.en);
        if (!lines.some((each) => each.includes(`${confirmed} kept;`))) found.push(`line ${confirmed} is missing`);
        await engine.close();
        const patience = { check: () => undefined, progress: () => undefined };
        const shop = examineCopy(join(dataFolder, 'shop', 'steward.db'), { shop: 'own', name: 'shop', patience });
        if (shop.brokenAt !== null) found.push(`chain broken at ${String(shop.brokenAt)}`);
        for (const name of (await readdir(folder)).filter((each) => each.endsWith('.zip'))) {
          if (!said.includes(name)) continue;
          const work = join(await tempFolder(), 'work');
          const context = { ...patience, signal: new AbortController().signal, isCancelled: () => false };
          await readTask({ file: join(folder, name), passphrase: null, work, dataFolder }, context);
        }
      }
      expect(found).toEqual([]);
    },
    60_000 + kills * 20_000,
  );
});
