import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAtOnce } from '../../../../electron/service/openAtOnce.ts';
import { readTableFile } from '../../../../electron/service/transfer/readTableFile.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

describe('openAtOnce', () => {
  it('opens a file', async () => {
    const file = join(await tempFolder(), 'a.csv');
    await writeFile(file, 'a,b\n');
    const handle = await openAtOnce(file);
    expect(await handle.readFile('utf8')).toBe('a,b\n');
    await handle.close();
  });

  it.skipIf(process.platform === 'win32')('waits for nobody at the other end of a pipe', async () => {
    const pipe = join(await tempFolder(), 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const handle = await openAtOnce(pipe);
    expect((await handle.stat()).isFile()).toBe(false);
    await handle.close();
    await expect(readTableFile(pipe)).rejects.toThrow('import.not-readable');
  });
});
