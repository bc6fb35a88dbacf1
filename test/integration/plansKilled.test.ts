// The making of jobs is gone on with after the program was killed in the middle of it: none twice, none missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { tempFolder } from '../support/tempFolder.ts';

const terminals = 300;

const asked = (file: string, sql: string): number => {
  if (!existsSync(file)) return 0;
  try {
    const database = new Database(file, { readOnly: true });
    const row = database.one(sql);
    database.close();
    return Number(row?.['count'] ?? 0);
  } catch {
    return 0;
  }
};

const all = 'SELECT count(*) AS count FROM job';
const different = 'SELECT count(*) AS count FROM (SELECT DISTINCT plan_id, subject, origin FROM job)';
const evenly = 'SELECT count(DISTINCT n) AS count FROM (SELECT count(*) AS n FROM job GROUP BY subject)';
const subjects = 'SELECT count(DISTINCT subject) AS count FROM job';

const make = (folder: string) =>
  spawn(execPath, [join(import.meta.dirname, '../support/planUntilKilled.ts'), folder, String(terminals)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const ended = (child: ReturnType<typeof make>): Promise<number | null> =>
  new Promise((resolve) => {
    child.on('exit', resolve);
  });

describe('the making of jobs', () => {
  it('killed again and again leaves no job twice and no hole', { timeout: 240_000 }, async () => {
    const folder = await tempFolder();
    const file = join(folder, 'shop', 'steward.db');
    let kills = 0;
    for (let part = 1; part <= 3; part += 1) {
      const child = make(folder);
      const end = ended(child);
      const enough = asked(file, all) + 2000;
      while (child.exitCode === null && asked(file, all) < enough) await pause(3);
      if (child.exitCode === null && child.kill('SIGKILL')) kills += 1;
      await end;
    }
    expect(kills).toBeGreaterThan(0);
    expect(asked(file, all)).toBeGreaterThan(0);
    expect(await ended(make(folder))).toBe(0);
    expect(asked(file, subjects)).toBe(terminals);
    expect(asked(file, different)).toBe(asked(file, all));
    expect(asked(file, evenly)).toBe(1);
    const before = asked(file, all);
    expect(await ended(make(folder))).toBe(0);
    expect(asked(file, all)).toBe(before);
  });
});
