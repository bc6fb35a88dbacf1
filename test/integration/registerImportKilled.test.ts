// An import is whole or not there, also when the program is killed in the middle of it.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

const rows = 3000;
const list = [
  'SN,备注',
  ...Array.from({ length: rows }, (_, row) => `N9${String(row).padStart(6, '0')}X,第 ${String(row)} 台`),
];

const storedIn = (file: string): number => {
  if (!existsSync(file)) return 0;
  try {
    const database = new Database(file, { readOnly: true });
    const row = database.one('SELECT count(*) AS count FROM register_record');
    database.close();
    return Number(row?.['count'] ?? 0);
  } catch {
    return 0;
  }
};

describe('an import', () => {
  it('that is killed leaves nothing once the shop is opened again, and can be made anew', {
    timeout: 120_000,
  }, async () => {
    const folder = await tempFolder();
    const data = join(folder, 'data');
    const file = join(folder, 'list.csv');
    await writeFile(file, list.join('\r\n'));
    const words = ['register', 'import', file, '--apply', '--data', data, '--json'];
    const database = join(data, 'shop', 'steward.db');

    const killed = await runSteward(words, {
      onStart: (child) => {
        const watch = async (): Promise<void> => {
          while (child.exitCode === null && storedIn(database) < 200) await pause(5);
          child.kill('SIGKILL');
        };
        void watch();
      },
    });
    expect(killed.status).toBeNull();
    expect(storedIn(database)).toBeGreaterThan(0);

    const out = join(folder, 'out.csv');
    const words2 = ['register', 'export', '--plain', '--out', out, '--data', data, '--json'];
    expect((await runSteward(words2)).status).toBe(0);
    expect((await readFile(out, 'utf8')).trim().split('\r\n')).toHaveLength(1);
    const { imports } = JSON.parse((await runSteward(['register', 'imports', '--data', data, '--json'])).stdout) as {
      imports: unknown[];
    };
    expect(imports).toEqual([]);
    const log = await runSteward(['log', 'search', '撤回', '--data', data, '--lang', 'zh']);
    expect(log.stdout).toContain('list.csv 的导入没有完成，已全部撤回');

    const again = JSON.parse((await runSteward(words)).stdout) as { applied: { added: number } };
    expect(again.applied.added).toBe(rows);
    expect(storedIn(database)).toBe(rows);
  });
});
