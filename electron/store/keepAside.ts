// Puts a database file that cannot be used aside under a new name, with its companions, so that nothing of it is lost.
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

const stampOf = (now: number): string => new Date(now).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

const companions = ['-wal', '-shm', '-journal'] as const;

const freeName = (wanted: string): string => {
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (!['', ...companions].some((ending) => existsSync(`${name}${ending}`))) return name;
  }
};

/**
 * Renames `file` and what belongs to it to `<file>.kept-<UTC time>` and answers with that name. The companions go
 * first: a new database beside an old write-ahead log would make SQLite delete that log. Rejects with the system's error.
 */
export const keepAside = async (file: string, now: number): Promise<string> => {
  const kept = freeName(`${file}.kept-${stampOf(now)}`);
  for (const ending of companions) {
    if (existsSync(`${file}${ending}`)) await rename(`${file}${ending}`, `${kept}${ending}`);
  }
  await rename(file, kept);
  return kept;
};
