// Power cut while the journal is written: what was confirmed is there, and the chain holds. KILLS=200 by hand.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { verify } from '../support/tamperedJournal.ts';
import { tempFolder } from '../support/tempFolder.ts';

const kills = Number(process.env['KILLS'] ?? 3);
const program = join(import.meta.dirname, '../support/appendUntilKilled.ts');

/** Lets the program write until it has confirmed some entries and `ms` more; answers with the last confirmed number. */
const writeAndKill = async (file: string, ms: number): Promise<number> => {
  const child = spawn('node', [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), ms);
    said += chunk;
  });
  await once(child, 'close');
  // The last line may be cut in the middle: then it was not confirmed.
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? 0);
};

describe('a journal whose program is killed while it writes', () => {
  it(
    `has every confirmed entry and is sound, ${String(kills)} times`,
    async () => {
      const file = join(await tempFolder(), 'steward.db');
      let confirmed = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        confirmed = await writeAndKill(file, (kill * 37) % 120);
        const found = await verify(file);
        expect([found.isSound, found.faults, found.newest >= confirmed]).toEqual([true, [], true]);
      }
      const database = new Database(file, { readOnly: true });
      expect(database.one('PRAGMA integrity_check')?.['integrity_check']).toBe('ok');
      database.close();
      process.stdout.write(`${String(kills)} kills, ${String(confirmed)} entries confirmed\n`);
    },
    Math.max(30_000, kills * 4000),
  );
});
