// A process that is killed at any moment leaves whole records and a sound file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { openDatabase } from '../../../../electron/store/openDatabase.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const script = fileURLToPath(new URL('../../../support/storeUntilKilled.ts', import.meta.url));

const storeAndKill = async (file: string, afterMs: number): Promise<void> => {
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  if (afterMs > 0) await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await gone;
};

describe('a database whose process was killed', () => {
  it('holds whole checks only: terminal, record, readings and log line of each', async () => {
    const file = join(await tempFolder(), 'steward.db');
    let before = 0;
    for (const afterMs of [0, 1, 20, 45, 90]) {
      await storeAndKill(file, afterMs);
      const { database, notices } = unwrap(await openDatabase(file, { log: silentLogger, now: () => 0 }));
      expect(notices).toEqual([]);
      expect(database.one('PRAGMA integrity_check')).toMatchObject({ integrity_check: 'ok' });
      const count = (table: string): number => Number(database.one(`SELECT count(*) AS n FROM ${table}`)?.['n']);
      const checks = count('health_report');
      expect(checks).toBeGreaterThanOrEqual(before);
      expect(count('reading')).toBe(3 * checks);
      expect(count('journal')).toBe(checks);
      expect(database.one('SELECT max(number) AS n FROM journal')?.['n'] ?? 0).toBe(checks);
      before = checks;
      database.close();
    }
    expect(before).toBeGreaterThan(3);
  });
});
