import { once } from 'node:events';
import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { writeWholeFile } from '../../../../electron/service/writeWholeFile.ts';
import { openShopStore } from '../../../../electron/store/shopStore.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

async function* chunks(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}
async function* breaking(): AsyncGenerator<string> {
  yield await Promise.resolve('half');
  throw new RangeError('source broke');
}

describe('a file that is whole or absent', () => {
  it('holds all chunks and nothing lies beside it', async () => {
    const folder = await tempFolder();
    await writeWholeFile(join(folder, 'log.csv'), chunks('a', '电池', 'b'));
    expect(await readFile(join(folder, 'log.csv'), 'utf8')).toBe('a电池b');
    expect(await readdir(folder)).toEqual(['log.csv']);
  });

  it('takes the place of an older one only when it is whole', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'log.csv');
    await writeFile(file, 'old');
    await expect(writeWholeFile(file, breaking())).rejects.toThrow('source broke');
    expect(await readFile(file, 'utf8')).toBe('old');
    await writeWholeFile(file, chunks('new'));
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['log.csv']);
  });

  it('is left out when the person cancels, before or in between', async () => {
    const folder = await tempFolder();
    const controller = new AbortController();
    async function* cancelling(): AsyncGenerator<string> {
      yield await Promise.resolve('half');
      controller.abort();
      yield 'more';
    }
    const file = join(folder, 'a');
    await expect(writeWholeFile(file, cancelling(), controller.signal)).rejects.toThrow('export.cancelled');
    await expect(writeWholeFile(file, chunks('x'), AbortSignal.abort())).rejects.toThrow('export.cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says when the place cannot be written', async () => {
    const folder = await tempFolder();
    const notWritable = { appError: { code: 'export.not-writable' } };
    await expect(writeWholeFile(join(folder, 'no', 'file'), chunks('x'))).rejects.toMatchObject(notWritable);
    await expect(writeWholeFile(folder, chunks('x'))).rejects.toMatchObject(notWritable);
  });

  it('never takes the place of anything but an ordinary file', async () => {
    const folder = await tempFolder();
    const socket = join(folder, 'socket');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    const notWritable = { appError: { code: 'export.not-writable' } };
    await expect(writeWholeFile(socket, chunks('x'))).rejects.toMatchObject(notWritable);
    expect((await lstat(socket)).isSocket()).toBe(true);
    expect(await readdir(folder)).toEqual(['socket']);
    server.close();
  });

  it('is written where a link leads, and the link stays', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'real'), 'old');
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await writeWholeFile(join(folder, 'link'), chunks('new'));
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new');
  });

  it('never takes the place of records of this program, nor of what lies beside them', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'steward.db');
    const database = unwrap(await openShopStore(file, { log: silentLogger, now: () => 0 }));
    await symlink(file, join(folder, 'link.csv'));
    for (const name of ['steward.db', 'steward.db-wal', 'link.csv']) {
      await expect(writeWholeFile(join(folder, name), chunks('rows')), name).rejects.toMatchObject({
        appError: { code: 'export.not-writable' },
      });
    }
    database.close();
    expect((await readFile(file)).toString('latin1', 0, 6)).toBe('SQLite');
  });

  it('keeps the older one where the new one is not what it should be', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'log.csv');
    await writeFile(file, 'old');
    const check = async (part: string): Promise<void> => {
      expect(await readFile(part, 'utf8')).toBe('new');
      throw new RangeError('reads differently');
    };
    await expect(writeWholeFile(file, chunks('new'), { check })).rejects.toThrow('reads differently');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['log.csv']);
  });
});
